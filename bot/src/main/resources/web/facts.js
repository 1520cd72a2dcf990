// The facts of the case, each with its origin, and each to be set by hand or taken back.

import { editableFacts } from './api.js';
import { el } from './dom.js';
import { currentLanguage, label } from './labels.js';

const find = (id) => document.getElementById(id);

/** Up to so many values are buttons; more are a list to choose from. */
const MOST_BUTTONS = 8;

/** What a fact may be set to, by language: asked for once, when somebody wants to change one. */
const known = new Map();

/** `change(name, value, words)` sets a fact, with the words that tell of it; without a value it is taken back. */
export function showFacts(facts, learned, change) {
  const names = Object.keys(facts);
  find('facts-empty').hidden = names.length > 0;
  find('facts').replaceChildren(...names.map((name) => factNode(name, facts[name], learned.includes(name), change)));
  const count = find('panel-count');
  count.hidden = names.length === 0;
  count.textContent = String(names.length);
}

function factNode(name, fact, isNew, change) {
  const button = el('button', { type: 'button', class: 'fact-change', 'aria-expanded': 'false',
    'aria-label': label('changeFact', { fact: fact.label }) }, label('change'));
  const node = el('div', { class: isNew ? 'fact new' : 'fact', 'data-fact': name, 'data-value': fact.value, 'data-from': fact.from },
    el('dt', {}, fact.label, isNew ? el('span', { class: 'tag' }, label('fact.new')) : null),
    el('dd', { class: 'fact-value' }, fact.shown),
    el('dd', { class: 'fact-origin' }, ...origin(fact)),
    el('dd', { class: 'fact-tools' }, button));
  button.addEventListener('click', () => toggleEditor(node, button, () => editor(name, fact, change, () => toggleEditor(node, button))));
  return node;
}

function origin(fact) {
  const quoted = fact.quote !== '';
  if (fact.from === 'user' && !quoted) return [label('origin.user.pressed')];
  const where = label(`origin.${fact.from}`);
  return quoted && fact.from !== 'inferred' ? [el('span', { class: 'where' }, where), ' ', el('q', {}, fact.quote)] : [where];
}

async function toggleEditor(node, button, make = null) {
  const open = node.querySelector('.fact-editor');
  button.setAttribute('aria-expanded', String(open === null));
  if (open !== null) {
    open.remove();
    button.focus();
    return;
  }
  const made = await make();
  if (!node.isConnected || node.querySelector('.fact-editor')) return;
  node.append(made);
  (made.querySelector('input, select, [aria-pressed="true"]') ?? made.querySelector('button')).focus();
}

async function editor(name, fact, change, close) {
  const values = await valuesOf(name);
  if (values === null) return el('dd', { class: 'fact-editor' }, el('p', { role: 'status', tabindex: '-1' }, label('away.change')), plain(label('close'), close));
  const set = (value, shown) => change(name, value, label('changedTo', { fact: fact.label, value: shown }));
  const back = () => change(name, null, label('takenBack', { fact: fact.label, value: fact.shown }));
  const node = el('dd', { class: 'fact-editor' },
    control(fact, values, set),
    el('div', { class: 'editor-buttons' }, fact.from === 'inferred' ? null : plain(label('takeBack'), back), plain(label('cancelChange'), close)));
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  return node;
}

function control(fact, values, set) {
  if (values.length === 0) return textControl(fact, set);
  return values.length <= MOST_BUTTONS ? buttons(fact, values, set) : list(fact, values, set);
}

function buttons(fact, values, set) {
  return el('div', { class: 'values', role: 'group', 'aria-label': fact.label }, ...values.map((value) => el('button', {
    type: 'button', class: 'value', 'data-value': value.id, 'aria-pressed': String(value.id === fact.value),
    onclick: () => { if (value.id !== fact.value) set(value.id, value.label); },
  }, value.label)));
}

function list(fact, values, set) {
  const select = el('select', { 'aria-label': fact.label },
    ...values.map((value) => el('option', { value: value.id, selected: value.id === fact.value }, value.label)));
  return form(select, () => set(select.value, select.selectedOptions[0].textContent), () => select.value !== fact.value);
}

function textControl(fact, set) {
  const input = el('input', { type: 'text', value: fact.value, 'aria-label': fact.label, autocomplete: 'off', spellcheck: 'false', maxlength: '200' });
  const text = () => input.value.trim();
  return form(input, () => set(text(), text()), () => text() !== '' && text() !== fact.value);
}

function form(field, save, isNews) {
  const node = el('form', { class: 'value-form' }, field, el('button', { type: 'submit', class: 'value' }, label('saveChange')));
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isNews()) save();
  });
  return node;
}

function plain(text, action) {
  return el('button', { type: 'button', class: 'plain-button', onclick: action }, text);
}

/** Null when the server cannot be reached. */
async function valuesOf(name) {
  const language = currentLanguage();
  try {
    if (!known.has(language)) known.set(language, (await editableFacts(language)).facts);
    return known.get(language)[name].values;
  } catch {
    return null;
  }
}
