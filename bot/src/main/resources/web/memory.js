// What this browser keeps of its conversations: the transcript lives here, the case itself on the server.

const PREFIX = 'magento-keys:';
const KEPT = 5;

/** The conversation that the address names, or null. */
export function addressed() {
  return new URLSearchParams(location.hash.slice(1)).get('c');
}

export function address(id, { replace }) {
  const hash = `#c=${encodeURIComponent(id)}`;
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
}

export function forgetAddress() {
  history.replaceState(null, '', location.pathname);
}

/** The conversation that was spoken last, unless it has ended; else null. */
export function latestUnfinished() {
  const id = saved()[0]?.id ?? null;
  const ended = id !== null && recall(id).entries.at(-1)?.reply?.done === true;
  return ended ? null : id;
}

export function recall(id) {
  return read(PREFIX + id);
}

/** Keeps the transcript; when the store is full, the oldest entries go first. */
export function keep(id, language, entries) {
  for (let from = 0; from < entries.length; from += Math.max(1, Math.ceil((entries.length - from) / 2))) {
    if (write(PREFIX + id, { at: Date.now(), language, entries: entries.slice(from) })) break;
  }
  for (const old of saved().slice(KEPT)) localStorage.removeItem(PREFIX + old.id);
}

export function preferredLanguage() {
  return read('magento-keys-language');
}

export function preferLanguage(tag) {
  write('magento-keys-language', tag);
}

function saved() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => ({ id: key.slice(PREFIX.length), at: read(key)?.at ?? 0 }))
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
