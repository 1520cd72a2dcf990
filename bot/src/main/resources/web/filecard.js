// A file in the conversation: its name and size, how far it has gone, and the lines that were seen in it.

import { el } from './dom.js';
import { currentLanguage, label } from './labels.js';

/** So many of the lines that were seen stand open; the others are folded. */
const SHOWN = 3;

/** A file that is on its way; `stop` calls it off. */
export function sendingCard(file, stop) {
  const bar = el('progress', { max: '1', value: '0', 'aria-label': label('sendingFile', { name: file.name }) });
  return el('div', { class: 'file-card' }, head(file.name, file.size),
    el('div', { class: 'sending' }, bar, el('button', { type: 'button', class: 'quiet-button', onclick: stop }, label('stopFile'))));
}

/** From the last byte to the answer nobody knows how long it takes. */
export function showProgress(card, share) {
  const bar = card.querySelector('progress');
  if (share < 1) bar.value = share;
  else bar.removeAttribute('value');
}

/** A file that was read: `{name, size, symptoms}`. */
export function readCard(file) {
  const seen = file.symptoms.map(seenLine);
  return el('div', { class: 'file-card' },
    head(file.name, file.size),
    seen.length > 0 ? el('p', { class: 'seen-title' }, label('seenInLog')) : null,
    seen.length > 0 ? el('ul', { class: 'seen' }, ...seen.slice(0, SHOWN)) : null,
    seen.length > SHOWN ? el('details', {},
      el('summary', {}, label('moreSeen', { n: seen.length - SHOWN })),
      el('ul', { class: 'seen' }, ...seen.slice(SHOWN))) : null);
}

function head(name, size) {
  return el('p', { class: 'file-head' },
    el('span', { class: 'file-icon', 'aria-hidden': 'true' }),
    el('span', { class: 'file-name', translate: 'no' }, name || label('pastedLog')), ' ',
    el('small', {}, sizeInWords(size)));
}

function seenLine(symptom) {
  const one = symptom.lines.length === 1;
  return el('li', {},
    el('span', { class: 'line-numbers' }, label(one ? 'line' : 'lines', { n: ranges(symptom.lines) })),
    el('code', { translate: 'no' }, symptom.text));
}

/** `[4, 5, 6, 9]` as `4–6, 9`. */
function ranges(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

function sizeInWords(bytes) {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kilobyte'] : [bytes / 1024 / 1024, 'megabyte'];
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(currentLanguage(), { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}
