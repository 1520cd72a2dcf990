// Draws the parts of a reply. What can be pressed calls back: `choose(choice)`, `fill(values, shown)`, `tick(number, box)`.

import { copy, el, inline, paragraphs } from './dom.js';
import { label } from './labels.js';

const DRAW = {
  paragraph: (part) => paragraphs(part.text),
  steps: (part, act) => [part.tickable === false ? guide(part) : steps(part, act)],
  choices: (part, act) => [choices(part, act)],
  form: (part, act) => [form(part, act)],
  evidence: (part) => [evidence(part)],
  copyable: (part) => [copyable(part)],
  links: (part) => [links(part)],
};

export function draw(parts, act) {
  return parts.flatMap((part) => DRAW[part.kind]?.(part, act) ?? []);
}

function steps(part, act) {
  const list = el('ol', { class: 'steps' }, ...part.steps.map((step) => stepNode(step, act)));
  const section = el('div', { class: 'steps-part' }, el('p', { class: 'progress' }), list);
  countSteps(section);
  return section;
}

/** Steps to read, such as a guide's: they are not those of the case and have nothing to tick. */
function guide(part) {
  return el('ol', { class: 'guide' }, ...part.steps.map((step) => el('li', { value: step.number },
    ...inline(step.text), step.command ? codeBlock(step.command) : null)));
}

function stepNode(step, act) {
  const box = el('input', { type: 'checkbox', 'data-step': step.number, 'aria-label': label('stepDone', { n: step.number }) });
  box.addEventListener('click', (event) => {
    if (!act.tick(step.number, box)) event.preventDefault();
  });
  const item = el('li', { class: 'step', value: step.number },
    box,
    el('div', { class: 'step-body' },
      el('div', { class: 'step-text' }, el('span', { class: 'step-number' }, `${step.number}.`), ' ', ...inline(step.text)),
      step.command ? codeBlock(step.command) : null));
  setDone(item, step.done);
  return item;
}

function setDone(item, done) {
  const box = item.querySelector('input');
  item.classList.toggle('done', done);
  box.checked = done;
  box.setAttribute('aria-disabled', String(done));
}

/** Sets the ticks of drawn steps to those of the part; false when these are other steps. */
export function updateSteps(node, part) {
  const items = [...node.querySelectorAll('.step')];
  if (items.length === 0 || items.length !== part.steps.length) return false;
  items.forEach((item, index) => setDone(item, part.steps[index].done));
  countSteps(node.querySelector('.steps-part'));
  return true;
}

function countSteps(section) {
  const all = section.querySelectorAll('.step').length;
  const done = section.querySelectorAll('.step.done').length;
  section.querySelector('.progress').textContent = label('stepsDone', { done, all });
}

function choices(part, act) {
  return el('div', { class: 'choices', role: 'group' }, ...part.choices.map((choice) => el('button', {
    type: 'button',
    class: choice.id === 'unsure' || choice.id === 'skip' ? 'choice quiet' : 'choice',
    'data-choice': choice.id,
    onclick: (event) => pressOnce(event, () => act.choose(choice)),
  }, choice.label)));
}

/** The second half of a double click falls on whatever has come up by then: it must not answer the next question. */
function pressOnce(event, action) {
  if (event.detail <= 1) action();
}

function form(part, act) {
  const rows = part.inputs.map((input) => inputRow(input));
  const skip = part.skip ? [el('button', { type: 'button', class: 'choice quiet', 'data-choice': 'skip',
    onclick: (event) => pressOnce(event, () => act.choose({ id: 'skip', label: part.skip })) }, part.skip)] : [];
  const node = el('form', { class: 'form-part', novalidate: true },
    el('p', { class: 'part-title' }, ...inline(part.title)),
    ...rows.map((row) => row.node),
    el('div', { class: 'form-buttons' }, el('button', { type: 'submit', class: 'primary' }, part.submit), ...skip));
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = rows.filter((row) => row.value() !== '');
    act.fill(
      Object.fromEntries((part.skip ? filled : rows).map((row) => [row.id, row.value()])),
      filled.map((row) => `${row.label}: ${row.value()}`).join('\n') || part.skip || part.submit);
  });
  return node;
}

function inputRow(input) {
  const field = el('input', { type: 'text', 'data-input': input.id, value: input.value, autocomplete: 'off', spellcheck: 'false' });
  return {
    id: input.id,
    label: input.label,
    value: () => field.value.trim(),
    node: el('label', { class: 'input-row' },
      el('span', {}, input.label, ' ', el('small', {}, label('optional'))), field),
  };
}

function evidence(part) {
  return el('figure', { class: 'evidence' },
    el('figcaption', {}, ...inline(part.title)),
    el('pre', { tabindex: '0', translate: 'no' }, part.lines.join('\n')));
}

function copyable(part) {
  const text = el('pre', { class: 'copy-text', tabindex: '0', translate: 'no', lang: 'en' }, part.text);
  return el('section', { class: 'copyable' },
    el('div', { class: 'copy-head' }, el('p', { class: 'part-title' }, ...inline(part.title)), copyButton(part.text, text)),
    text);
}

function codeBlock(command) {
  const text = el('code', { translate: 'no' }, command);
  return el('div', { class: 'command' }, el('pre', {}, text), copyButton(command, text));
}

function copyButton(text, shownIn) {
  const button = el('button', { type: 'button', class: 'copy' }, label('copy'));
  const said = el('span', { class: 'visually-hidden', role: 'status' });
  button.addEventListener('click', async () => {
    const outcome = label((await copy(text, shownIn)) ? 'copied' : 'copyByHand');
    button.textContent = outcome;
    said.textContent = outcome;
    setTimeout(() => {
      button.textContent = label('copy');
      said.textContent = '';
    }, 2500);
  });
  return el('span', { class: 'copy-tool' }, button, said);
}

function links(part) {
  return el('ul', { class: 'links' }, ...part.links.filter((link) => /^https?:\/\//.test(link.url)).map((link) =>
    el('li', {}, el('a', { href: link.url, target: '_blank', rel: 'noopener noreferrer' },
      link.label, el('span', { class: 'visually-hidden' }, ` (${label('newTab')})`)))));
}
