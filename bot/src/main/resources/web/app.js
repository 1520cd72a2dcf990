// The chat page: joins the page's controls with the conversation.

import { showBanner, tell } from './banner.js';
import { listenToWords } from './composer.js';
import { acceptFiles } from './files.js';
import { LANGUAGES, browserLanguage, currentLanguage, label, loadLabels } from './labels.js';
import * as memory from './memory.js';
import { togglePanel } from './panel.js';
import { keepPlace } from './place.js';
import { catchUp, command, greet, resume, sendFiles, startFresh, submitWords, useLanguage } from './talk.js';

const find = (id) => document.getElementById(id);

function chooseLanguage(tag) {
  if (tag === currentLanguage()) return;
  memory.preferLanguage(tag);
  useLanguage(tag);
  command(`/language ${tag}`, label('switched', { language: find('language').selectedOptions[0].textContent }));
}

function listen() {
  keepPlace(find('log'));
  listenToWords(submitWords);
  acceptFiles({ take: sendFiles, folders: () => tell(label('folder')) });
  for (const button of document.querySelectorAll('[data-command]')) {
    button.addEventListener('click', () => command(button.dataset.command, button.textContent));
  }
  find('language').addEventListener('change', (event) => chooseLanguage(event.target.value));
  for (const button of document.querySelectorAll('.fresh')) button.addEventListener('click', startFresh);
  find('panel-toggle').addEventListener('click', () => togglePanel(find('panel-toggle').getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') togglePanel(false); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) catchUp(); });
  window.addEventListener('hashchange', () => {
    const id = memory.addressed();
    if (id !== null) resume(id);
  });
}

async function start() {
  await loadLabels();
  const preferred = memory.preferredLanguage();
  useLanguage(LANGUAGES.includes(preferred) ? preferred : browserLanguage());
  listen();
  const id = memory.addressed() ?? memory.latestUnfinished();
  if (id === null) return greet();
  memory.address(id, { replace: true });
  return resume(id);
}

start().catch(() => showBanner('This page could not be loaded completely.', 'Reload', () => location.reload()));
