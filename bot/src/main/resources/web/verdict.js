// The answer, beside the conversation: what it is, how certain, and on request what it rests on.

import { el } from './dom.js';
import { label } from './labels.js';
import { draw } from './parts.js';

const section = document.getElementById('verdict');

/** `explain()` fetches the parts that say why. */
export function showVerdict(reply, explain) {
  const verdict = reply?.verdict ?? null;
  section.hidden = verdict === null;
  if (verdict === null) {
    section.replaceChildren();
    delete section.dataset.cause;
    return;
  }
  const cause = reply.causes.find((one) => one.id === verdict.cause);
  const isNews = section.dataset.cause !== verdict.cause || section.dataset.path !== verdict.path;
  section.dataset.cause = verdict.cause;
  section.dataset.path = verdict.path;
  section.dataset.certainty = verdict.certainty;
  section.replaceChildren(
    el('h2', {}, label('verdictTitle')),
    el('p', { class: 'verdict-cause' }, cause?.label ?? verdict.cause),
    el('p', { class: 'verdict-certainty' }, label(`verdict.${verdict.certainty}`)),
    whyNode(explain),
    el('p', { class: 'verdict-hint' }, label('verdictHint')));
  if (isNews) section.scrollIntoView({ block: 'nearest' });
}

function whyNode(explain) {
  const body = el('div', { class: 'why-body', 'aria-live': 'polite' });
  const node = el('details', { class: 'why' }, el('summary', {}, label('whyTitle')), body);
  node.addEventListener('toggle', async () => {
    if (!node.open || body.childElementCount > 0) return;
    const parts = await explain().catch(() => null);
    if (parts === null) {
      body.replaceChildren(el('p', {}, label('away.change')));
      node.addEventListener('toggle', () => body.replaceChildren(), { once: true });
    } else {
      body.replaceChildren(...draw(parts, {}));
    }
  });
  return node;
}
