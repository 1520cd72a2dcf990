// The chat API of the server that served this page.

const PATIENCE = 30_000;

/** Bytes: what the server takes as one message, and as one log. */
const LONGEST_MESSAGE = 256 * 1024;
const LARGEST_LOG = 64 * 1024 * 1024;

/**
 * Why a request failed: `away`, `broken`, `tooLarge`, `unknown`, `repeated` or `refused`; for a log also `unreadable` (the browser
 * may not read the file), `logTooLarge` and `calledOff`.
 */
export class Failure extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export async function openConversation() {
  return (await post('/api/chat', {})).conversation;
}

/** Where the conversation stands on the server. */
export function whereItStands(conversation) {
  return get(addressOf(conversation));
}

/** What the answer rests on, as parts of a reply. */
export async function explanation(conversation) {
  return (await get(`${addressOf(conversation)}/why`)).parts;
}

/** The facts that can be set by hand, and to what. */
export function editableFacts(language) {
  return get(`/api/facts?locale=${language}`);
}

/** Sends one message; the same `message.id` twice has one effect. */
export function say(conversation, message) {
  return post(addressOf(conversation), message);
}

/**
 * Sends a log as it is. `query` holds its name, the comment beside it, the language and the id; `progress(share)` is called while
 * it goes, from 0 to 1; `signal` calls it off.
 */
export async function sendLog(conversation, log, query, { progress, signal }) {
  if (log.size > LARGEST_LOG) throw new Failure('logTooLarge');
  await log.slice(0, 1).arrayBuffer().catch(() => { throw new Failure('unreadable'); });
  const answer = await upload(`${addressOf(conversation)}/log?${new URLSearchParams(query)}`, log, { progress, signal });
  return JSON.parse(answer);
}

/** Whether a message is longer than the server takes one. */
export function isTooLong(message) {
  return new Blob([JSON.stringify(message)]).size > LONGEST_MESSAGE;
}

/** A name for a message that no other message has. */
export function messageId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function addressOf(conversation) {
  return `/api/chat/${encodeURIComponent(conversation)}`;
}

function get(path) {
  return answerOf(fetch(path, { signal: AbortSignal.timeout(PATIENCE) }));
}

function post(path, body) {
  return answerOf(fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  }));
}

async function answerOf(request) {
  const response = await request.catch(() => { throw new Failure('away'); });
  if (response.ok) return response.json().catch(() => { throw new Failure('away'); });
  throw new Failure(reasonOf(response.status));
}

/** `fetch` does not tell how much of a body has gone, so this is the older way. It may take long, but must not stand still. */
function upload(path, body, { progress, signal }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let patience = null;
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(() => request.abort(), PATIENCE);
    };
    const end = (action, value) => {
      clearTimeout(patience);
      action(value);
    };
    request.upload.onprogress = (event) => {
      wait();
      progress(event.lengthComputable && event.total > 0 ? event.loaded / event.total : 0);
    };
    request.onload = () => request.status === 200
      ? end(resolve, request.responseText)
      : end(reject, new Failure(reasonOf(request.status)));
    request.onerror = () => end(reject, new Failure('away'));
    request.onabort = () => end(reject, new Failure(signal.aborted ? 'calledOff' : 'away'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(body);
    wait();
  });
}

function reasonOf(status) {
  if (status === 404) return 'unknown';
  if (status === 409) return 'repeated';
  if (status === 413) return 'tooLarge';
  if (status === 502 || status === 503 || status === 504) return 'away';
  return status >= 500 ? 'broken' : 'refused';
}
