// The case beside the conversation: the answer, the facts with their origin, the causes with their standing.

import { el } from './dom.js';
import { showFacts } from './facts.js';
import { currentLanguage, label } from './labels.js';
import { showVerdict } from './verdict.js';

const find = (id) => document.getElementById(id);

const NARROW = window.matchMedia('(max-width: 900px)');
const ORDER = ['confirmed', 'likely', 'possible'];

/** How many possible causes stand open; the others are folded. */
const SHOWN = 5;

/** @param act what can be done here: `change(fact, value, words)` and `explain()` */
export function showCase(reply, act) {
  find('invitation').hidden = Object.keys(reply?.facts ?? {}).length > 0;
  showVerdict(reply, act.explain);
  showFacts(reply?.facts ?? {}, reply?.learned ?? [], act.change);
  showCauses(reply?.causes ?? [], Object.keys(reply?.facts ?? {}).length === 0);
}

/** On a narrow screen the case lies over the conversation, which then cannot be reached. */
export function togglePanel(open) {
  find('panel-toggle').setAttribute('aria-expanded', String(open));
  document.body.classList.toggle('panel-open', open);
  document.querySelector('.talk').inert = open;
}

NARROW.addEventListener('change', () => togglePanel(false));

function showCauses(causes, nothingKnown) {
  const open = nothingKnown ? [] : ORDER.flatMap((status) => causes.filter((cause) => cause.status === status));
  const leading = open.filter((cause, index) => index < SHOWN || cause.status !== 'possible');
  find('causes-empty').hidden = open.length > 0;
  find('causes').replaceChildren(...leading.map(causeNode));
  fold('more', 'moreTitle', open.slice(leading.length));
  fold('excluded', 'excludedTitle', nothingKnown ? [] : causes.filter((cause) => cause.status === 'excluded'));
}

/** Puts causes that matter less behind a title that counts them. */
function fold(id, title, causes) {
  find(id).hidden = causes.length === 0;
  find(`${id}-title`).textContent = label(title, { n: causes.length });
  find(`${id}-causes`).replaceChildren(...causes.map(causeNode));
}

function causeNode(cause) {
  return el('li', { 'data-cause': cause.id, 'data-status': cause.status, lang: currentLanguage() },
    el('span', { class: 'cause-label' }, cause.label),
    el('span', { class: 'standing' }, label(`cause.${cause.status}`)));
}
