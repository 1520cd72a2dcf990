// The chat API of the server that served this page.

const PATIENCE = 30_000;

/** Why a request failed: `away`, `broken`, `tooLarge`, `unknown`, `repeated` or `refused`. */
export class Failure extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export async function openConversation() {
  return (await post('/api/chat', {})).conversation;
}

/** Sends one message; the same `message.id` twice has one effect. */
export function say(conversation, message) {
  return post(`/api/chat/${encodeURIComponent(conversation)}`, message);
}

/** A name for a message that no other message has. */
export function messageId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function post(path, body) {
  const response = await send(path, body);
  if (response.ok) return response.json().catch(() => { throw new Failure('away'); });
  throw new Failure(reasonOf(response.status));
}

async function send(path, body) {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Failure('away');
  }
}

function reasonOf(status) {
  if (status === 404) return 'unknown';
  if (status === 409) return 'repeated';
  if (status === 413) return 'tooLarge';
  if (status === 502 || status === 503 || status === 504) return 'away';
  return status >= 500 ? 'broken' : 'refused';
}
