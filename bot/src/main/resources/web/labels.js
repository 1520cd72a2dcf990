// The page's own words in the reader's language.

let all = {};
let language = 'en';

const NARROW = window.matchMedia('(max-width: 640px)');

export const LANGUAGES = ['en', 'sv', 'it', 'zh-Hant'];

export async function loadLabels() {
  const response = await fetch('/page/labels.json');
  if (!response.ok) throw new Error('The labels of the page could not be loaded.');
  all = await response.json();
}

export function currentLanguage() {
  return language;
}

/** The first language of the browser that the page speaks. */
export function browserLanguage() {
  for (const wanted of navigator.languages ?? []) {
    const primary = wanted.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((tag) => tag.split('-')[0] === primary);
    if (found) return found;
  }
  return 'en';
}

/** A label; `{name}` in it is replaced by the value of that name. */
export function label(key, values = {}) {
  const text = all[language]?.[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function speak(tag) {
  language = LANGUAGES.includes(tag) ? tag : 'en';
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-label]')) node.textContent = label(node.dataset.label);
  for (const node of document.querySelectorAll('[data-label-aria]')) node.setAttribute('aria-label', label(node.dataset.labelAria));
  showPlaceholder();
}

function showPlaceholder() {
  const short = NARROW.matches;
  document.getElementById('words').placeholder = short ? label('placeholderShort') : label('placeholder');
}

NARROW.addEventListener('change', showPlaceholder);
