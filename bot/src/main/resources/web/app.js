// The chat page: sends what the person says, draws what comes back, and keeps both for the next visit.

import { Failure, messageId, openConversation, say } from './api.js';
import { Column, fillYours } from './conversation.js';
import { LANGUAGES, browserLanguage, currentLanguage, label, loadLabels, speak } from './labels.js';
import * as memory from './memory.js';
import { showCase } from './panel.js';

const find = (id) => document.getElementById(id);
const words = find('words');
const LONGEST_KEPT = 8000;

const state = { id: null, entries: [], reply: null, busy: false };
const column = new Column(find('log'), { choose, fill, tick });

// --- what the person does -------------------------------------------------------------------------------------------

async function choose(turn, choice) {
  if (state.busy || (choice.confirm && !(await confirmed(choice)))) return;
  await send({ choice: choice.id, turn }, { shown: choice.label, chosen: choice.id, byPress: true });
}

function fill(turn, values, shown) {
  return send({ form: values }, { shown, byPress: true });
}

/** Returns whether the box may change. */
function tick(turn, number, box) {
  if (state.busy || box.getAttribute('aria-disabled') === 'true') return false;
  send({ choice: `done-${number}`, turn }, { ticked: box, byPress: true });
  return true;
}

function command(text) {
  return send({ text }, { note: document.querySelector(`[data-command="${text}"]`)?.textContent });
}

function chooseLanguage(tag) {
  if (tag === currentLanguage()) return;
  memory.preferLanguage(tag);
  useLanguage(tag);
  send({ text: `/language ${tag}` }, { note: label('switched', { language: find('language').selectedOptions[0].textContent }) });
}

function submitWords() {
  const text = words.value.trim();
  if (text === '' || state.busy) return;
  send({ text }, { shown: text, typed: words.value });
}

function confirmed(choice) {
  const dialog = find('confirm');
  find('confirm-text').textContent = choice.confirm;
  find('confirm-yes').textContent = choice.label;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

// --- one turn -------------------------------------------------------------------------------------------------------

async function send(input, how = {}) {
  if (state.busy) return;
  const message = { ...input, locale: currentLanguage(), id: messageId() };
  await deliver(message, how);
}

async function deliver(message, how) {
  busy(true);
  hideBanner();
  if (!how.ticked) column.lock(how.chosen);
  const said = how.shown ? column.addYours(how.shown) : null;
  const note = how.note ? column.addNote(how.note) : null;
  if (how.typed) setWords('');
  const thinking = setTimeout(() => { how.thinking = column.showThinking(); column.reveal(how.thinking); }, 350);
  try {
    if (state.id === null) await openFresh();
    const reply = await answerTo(message);
    stopThinking();
    take(reply, said, how);
  } catch (failure) {
    stopThinking();
    said?.remove();
    note?.remove();
    giveBack(failure, message, how);
  } finally {
    busy(false);
  }

  function stopThinking() {
    clearTimeout(thinking);
    how.thinking?.remove();
  }
}

async function answerTo(message) {
  try {
    return await say(state.id, message);
  } catch (failure) {
    if (failure.reason !== 'repeated') throw failure;
    return say(state.id, { text: '/status', locale: currentLanguage(), id: messageId() });
  }
}

function take(reply, said, how) {
  const redactions = reply.heard?.redactions ?? 0;
  const text = reply.heard?.text ?? how.shown ?? null;
  delete reply.heard;
  if (said && redactions > 0) fillYours(said, text, redactions);
  if (reply.locale !== currentLanguage()) useLanguage(reply.locale);
  const node = how.ticked ? column.addTicked(reply) : column.addReply(reply);
  showCase(reply);
  state.reply = reply;
  if (how.note) state.entries.push({ note: how.note });
  if (said) state.entries.push({ yours: text.slice(0, LONGEST_KEPT), redactions, chosen: how.chosen ?? null });
  state.entries.push({ reply, ticked: Boolean(how.ticked) });
  memory.keep(state.id, currentLanguage(), state.entries);
  settle(node, said, how);
}

/** Where the eye and the focus go after a reply. */
function settle(node, said, how) {
  if (how.ticked) {
    const open = document.querySelectorAll('.message:not(.answered) .step:not(.done) input');
    (open[0] ?? node ?? how.ticked).focus({ preventScroll: true });
    if (node) column.reveal(node);
    return;
  }
  column.reveal(said && said.offsetHeight < 160 ? said : node);
  if (how.byPress) node.focus({ preventScroll: true });
}

function giveBack(failure, message, how) {
  if (how.ticked) how.ticked.checked = false;
  else column.unlock();
  if (how.typed && words.value === '') setWords(how.typed);
  const reason = failure instanceof Failure ? failure.reason : 'broken';
  if (reason === 'unknown') showBanner(label('unknown'), label('fresh'), startFresh);
  else if (reason === 'tooLarge' || reason === 'refused') showBanner(label(reason), label('close'), hideBanner);
  else showBanner(label(reason), label('retry'), () => retry(message, how));
  if (!how.byPress) words.focus();
}

/** Sends the same message again, under the same name; what was typed meanwhile goes instead of what was typed before. */
function retry(message, how) {
  if (how.typed && words.value.trim() !== message.text) return submitWords();
  return deliver(message, { ...how, thinking: null });
}

// --- beginning, and coming back -------------------------------------------------------------------------------------

async function startFresh() {
  if (state.busy) return;
  show(null, []);
  memory.forgetAddress();
  await greet();
}

async function openFresh() {
  state.id = await openConversation();
  memory.address(state.id, { replace: false });
}

function greet() {
  return send({ text: '/start' });
}

async function resume(id) {
  const kept = memory.recall(id);
  show(id, kept?.entries ?? []);
  if (kept?.language) useLanguage(kept.language);
  if (state.reply === null) await send({ text: '/status' });
}

/** Draws a conversation from its kept entries. */
function show(id, entries) {
  state.id = id;
  state.entries = entries;
  state.reply = entries.findLast((entry) => entry.reply)?.reply ?? null;
  const log = find('log');
  log.setAttribute('aria-live', 'off');
  column.clear();
  for (const entry of entries) drawEntry(entry);
  showCase(state.reply);
  hideBanner();
  log.scrollTop = log.scrollHeight;
  log.setAttribute('aria-live', 'polite');
}

function drawEntry(entry) {
  if (entry.note) column.addNote(entry.note);
  else if (entry.reply && entry.ticked) column.addTicked(entry.reply);
  else if (entry.reply) column.addReply(entry.reply);
  else {
    column.lock(entry.chosen);
    column.addYours(entry.yours, entry.redactions);
  }
}

// --- small things ---------------------------------------------------------------------------------------------------

function busy(now) {
  state.busy = now;
  find('log').setAttribute('aria-busy', String(now));
  find('send').setAttribute('aria-disabled', String(now));
  find('language').disabled = now;
}

function useLanguage(tag) {
  speak(tag);
  find('language').value = currentLanguage();
  showCase(state.reply);
}

function setWords(text) {
  words.value = text;
  words.dispatchEvent(new Event('input'));
}

function showBanner(text, action, whenPressed) {
  find('banner-text').textContent = text;
  find('banner-action').textContent = action;
  find('banner-action').onclick = whenPressed;
  find('banner').hidden = false;
}

function hideBanner() {
  find('banner').hidden = true;
}

function grow() {
  words.style.height = 'auto';
  words.style.height = `${Math.min(words.scrollHeight + 2, window.innerHeight * 0.4)}px`;
}

function listen() {
  find('composer').addEventListener('submit', (event) => { event.preventDefault(); submitWords(); });
  words.addEventListener('input', grow);
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submitWords();
  });
  for (const button of document.querySelectorAll('[data-command]')) {
    button.addEventListener('click', () => command(button.dataset.command));
  }
  find('language').addEventListener('change', (event) => chooseLanguage(event.target.value));
  for (const button of document.querySelectorAll('.fresh')) button.addEventListener('click', startFresh);
  find('panel-toggle').addEventListener('click', () => togglePanel(find('panel-toggle').getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') togglePanel(false); });
  window.addEventListener('hashchange', () => {
    const id = memory.addressed();
    if (id !== null && id !== state.id) resume(id);
  });
}

function togglePanel(open) {
  find('panel-toggle').setAttribute('aria-expanded', String(open));
  document.body.classList.toggle('panel-open', open);
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
