// The case beside the conversation: the answer, the facts with their origin, the causes with their standing.

import { el } from './dom.js';
import { currentLanguage, label } from './labels.js';

const find = (id) => document.getElementById(id);

const ORDER = ['confirmed', 'likely', 'possible'];

/** How many possible causes stand open; the others are folded. */
const SHOWN = 5;

export function showCase(reply) {
  showVerdict(reply);
  showFacts(reply?.facts ?? {}, reply?.learned ?? []);
  showCauses(reply?.causes ?? [], Object.keys(reply?.facts ?? {}).length === 0);
}

function showVerdict(reply) {
  const section = find('verdict');
  const verdict = reply?.verdict ?? null;
  section.hidden = verdict === null;
  if (verdict === null) {
    section.replaceChildren();
    return;
  }
  const cause = reply.causes.find((one) => one.id === verdict.cause);
  section.dataset.cause = verdict.cause;
  section.dataset.path = verdict.path;
  section.replaceChildren(
    el('h2', {}, label('verdictTitle')),
    el('p', { class: 'verdict-cause' }, cause?.label ?? verdict.cause),
    el('p', { class: 'verdict-certainty', 'data-certainty': verdict.certainty }, label(`verdict.${verdict.certainty}`)),
  );
}

function showFacts(facts, learned) {
  const names = Object.keys(facts);
  find('facts-empty').hidden = names.length > 0;
  find('facts').replaceChildren(...names.map((name) => factNode(name, facts[name], learned.includes(name))));
  const count = find('panel-count');
  count.hidden = names.length === 0;
  count.textContent = String(names.length);
}

function factNode(name, fact, isNew) {
  return el('div', { class: isNew ? 'fact new' : 'fact', 'data-fact': name, 'data-value': fact.value, 'data-from': fact.from },
    el('dt', {}, fact.label, isNew ? el('span', { class: 'tag' }, label('fact.new')) : null),
    el('dd', { class: 'fact-value' }, fact.shown),
    el('dd', { class: 'fact-origin' }, ...origin(fact)));
}

function origin(fact) {
  const quoted = fact.quote !== '';
  if (fact.from === 'user' && !quoted) return [label('origin.user.pressed')];
  const where = label(`origin.${fact.from}`);
  return quoted ? [el('span', { class: 'where' }, where), ' ', el('q', {}, fact.quote)] : [where];
}

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
