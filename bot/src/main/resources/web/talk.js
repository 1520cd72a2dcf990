// The conversation as it runs: sends what the person says, draws what comes back, and keeps both for the next visit.

import { Failure, explanation, isTooLong, messageId, openConversation, say, sendLog, whereItStands } from './api.js';
import { hideBanner, showBanner, tell } from './banner.js';
import { focusWords, setWords, typed } from './composer.js';
import { confirmed } from './confirm.js';
import { Column, fillYours } from './conversation.js';
import { readCard, sendingCard, showProgress } from './filecard.js';
import { currentLanguage, label, speak } from './labels.js';
import * as memory from './memory.js';
import { showCase, togglePanel } from './panel.js';

const find = (id) => document.getElementById(id);

/** What is kept of the person's own part: characters of a text, and lines of a log, the most telling first. */
const LONGEST_KEPT = 8000;
const MOST_SEEN = 12;

/** What is written beside a log travels in its address. */
const LONGEST_COMMENT = 1500;

const state = { id: null, entries: [], reply: null, busy: false, whenIdle: [] };
const column = new Column(find('log'), { choose, fill, tick });
const ofTheCase = { change: changeFact, explain: () => explanation(state.id) };

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

function changeFact(fact, value, words) {
  togglePanel(false);
  return send({ change: { fact, value } }, { note: words, byPress: true });
}

/** Sends one of the words behind the shortcuts, such as `/back`; `note` tells of it in the conversation. */
export function command(text, note) {
  return send({ text }, { note });
}

export function submitWords() {
  const text = typed().trim();
  if (text === '' || state.busy) return;
  if (isTooLong({ text })) sendFiles([new File([text], '')], { comment: '', typed: typed() });
  else send({ text }, { shown: text, typed: typed() });
}

/** Sends files as logs, one after the other; what stands in the field goes with the first. */
export async function sendFiles(files, how = null) {
  const comment = typed().trim();
  if (how === null && comment.length > LONGEST_COMMENT) {
    await idle();
    await send({ text: comment }, { shown: comment, typed: typed() });
    return sendFiles(files, {});
  }
  const first = how ?? { comment, typed: typed() };
  return sendJobs(files.map((file, index) => ({ file, id: messageId(), how: index === 0 ? first : {} })));
}

async function sendJobs(jobs) {
  for (const [index, job] of jobs.entries()) {
    await idle();
    const message = { log: job.file, comment: job.how.comment ?? '', locale: currentLanguage(), id: job.id };
    const arrived = await deliver(message, { ...job.how, file: job.file, rest: jobs.slice(index + 1) });
    if (!arrived) return;
  }
}

async function idle() {
  while (state.busy) await new Promise((resolve) => state.whenIdle.push(resolve));
}

// --- one turn -------------------------------------------------------------------------------------------------------

function send(input, how = {}) {
  if (state.busy) return false;
  return deliver({ ...input, locale: currentLanguage(), id: messageId() }, how);
}

/** Returns whether it arrived and was answered. */
async function deliver(message, how) {
  busy(true);
  hideBanner();
  const shown = show(message, how);
  try {
    if (state.id === null) await openFresh();
    const reply = await answerTo(message, shown);
    shown.settle();
    take(reply, shown.said, how);
    return true;
  } catch (failure) {
    shown.settle();
    shown.said?.remove();
    shown.note?.remove();
    giveBack(failure, message, how);
    return false;
  } finally {
    busy(false);
  }
}

/** Draws what is being sent; `settle()` ends all that moves. */
function show(message, how) {
  if (!how.ticked) column.lock(how.chosen);
  const off = new AbortController();
  const card = how.file ? sendingCard(how.file, () => off.abort()) : null;
  const said = card ? column.addFile(card, message.comment) : how.shown ? column.addYours(how.shown) : null;
  const note = how.note ? column.addNote(how.note) : null;
  if (how.typed) setWords('');
  let dots = null;
  const thinking = setTimeout(() => { if (!card) column.reveal(dots = column.showThinking()); }, 350);
  return {
    said, note, card, signal: off.signal,
    settle() {
      clearTimeout(thinking);
      dots?.remove();
    },
  };
}

async function answerTo(message, { card, signal }) {
  try {
    if (!message.log) return await say(state.id, message);
    const { log, ...query } = message;
    return await sendLog(state.id, log, { name: log.name, ...query }, { progress: (share) => showProgress(card, share), signal });
  } catch (failure) {
    if (failure.reason !== 'repeated') throw failure;
    return whereItStands(state.id);
  }
}

function take(reply, said, how) {
  const heard = reply.heard ?? {};
  delete reply.heard;
  if (reply.locale !== currentLanguage()) useLanguage(reply.locale);
  const yours = how.file ? yourFile(how, heard, said) : said ? yourWords(how, heard, said) : null;
  const node = how.ticked ? column.addTicked(reply) : column.addReply(reply);
  showCase(reply, ofTheCase);
  state.reply = reply;
  if (how.note) state.entries.push({ note: how.note });
  if (yours) state.entries.push(yours);
  state.entries.push({ reply, ticked: Boolean(how.ticked) });
  memory.keep(state.id, currentLanguage(), state.entries);
  settle(node, said, how);
}

function yourWords(how, heard, said) {
  const text = heard.text ?? how.shown;
  const redactions = heard.redactions ?? 0;
  if (redactions > 0) fillYours(said, text, redactions);
  return { yours: text.slice(0, LONGEST_KEPT), redactions, chosen: how.chosen ?? null };
}

/** What the person sent, as the server read it; the words beside a file that could not be read go back into the field. */
function yourFile(how, heard, said) {
  const log = heard.log ?? { name: '', symptoms: [] };
  const read = { name: log.name, size: how.file.size, symptoms: (log.symptoms ?? []).slice(0, MOST_SEEN), comment: log.comment ?? '' };
  if (log.unread && how.typed && typed() === '') setWords(how.typed);
  column.fillFile(said, readCard(read), read.comment, heard.redactions ?? 0);
  return { file: read, redactions: heard.redactions ?? 0, chosen: null };
}

/** Where the eye and the focus go after a reply. */
function settle(node, said, how) {
  if (how.ticked) {
    const open = document.querySelectorAll('.message:not(.answered) .step:not(.done) input');
    (open[0] ?? node ?? how.ticked).focus({ preventScroll: true });
    if (node) column.reveal(node);
    return;
  }
  column.reveal(said && said.offsetHeight < 240 ? said : node);
  if (how.byPress) node.focus({ preventScroll: true });
}

function giveBack(failure, message, how) {
  if (how.ticked) how.ticked.checked = false;
  else column.unlock();
  if (how.typed && typed() === '') setWords(how.typed);
  if (!(failure instanceof Failure)) console.error(failure);
  const reason = failure instanceof Failure ? failure.reason : 'broken';
  if (reason === 'unknown') showBanner(label('unknown'), label('fresh'), startFresh);
  else if (['tooLarge', 'refused', 'unreadable', 'logTooLarge', 'calledOff'].includes(reason)) tell(label(reason));
  else showBanner(label(how.file ? `${reason}.log` : reason), label('retry'), () => retry(message, how));
  if (!how.byPress) focusWords();
}

/** Sends the same message again, under the same name; what was typed meanwhile goes instead of what was typed before. */
async function retry(message, how) {
  if (how.typed && !how.file && typed().trim() !== message.text) return submitWords();
  if (await deliver(message, how) && how.rest) await sendJobs(how.rest);
}

// --- beginning, and coming back -------------------------------------------------------------------------------------

export async function startFresh() {
  if (state.busy) return;
  draw(null, []);
  memory.forgetAddress();
  await greet();
}

async function openFresh() {
  state.id = await openConversation();
  memory.address(state.id, { replace: false });
}

export function greet() {
  return send({ text: '/start' });
}

/** Goes on with a conversation, unless it is the one that is open. */
export async function resume(id) {
  if (id === state.id) return;
  const kept = memory.recall(id);
  draw(id, kept?.entries ?? []);
  if (kept?.language) useLanguage(kept.language);
  await catchUp(true);
}

/** Shows where the conversation stands on the server, when another tab or an earlier visit left it elsewhere. */
export async function catchUp(telling = false) {
  const { id, reply } = state;
  if (state.busy || id === null) return;
  if (telling) busy(true);
  try {
    const now = await whereItStands(id);
    const nothingCameBetween = state.id === id && state.reply === reply && (telling || !state.busy);
    if (nothingCameBetween && now.turn !== reply?.turn) take(now, null, {});
  } catch (failure) {
    if (telling && failure.reason === 'unknown') showBanner(label('unknown'), label('fresh'), startFresh);
    else if (telling) showBanner(label('away.change'), label('retry'), () => catchUp(true));
  } finally {
    if (telling) busy(false);
  }
}

/** Draws a conversation from its kept entries. */
function draw(id, entries) {
  state.id = id;
  state.entries = entries;
  state.reply = entries.findLast((entry) => entry.reply)?.reply ?? null;
  const log = find('log');
  log.setAttribute('aria-live', 'off');
  column.clear();
  for (const entry of entries) drawEntry(entry);
  showCase(state.reply, ofTheCase);
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
    if (entry.file) column.addFile(readCard(entry.file), entry.file.comment, entry.redactions);
    else column.addYours(entry.yours, entry.redactions);
  }
}

// --- small things ---------------------------------------------------------------------------------------------------

function busy(now) {
  state.busy = now;
  find('log').setAttribute('aria-busy', String(now));
  find('send').setAttribute('aria-disabled', String(now));
  find('language').disabled = now;
  if (!now) state.whenIdle.splice(0).forEach((goOn) => goOn());
}

export function useLanguage(tag) {
  speak(tag);
  find('language').value = currentLanguage();
  showCase(state.reply, ofTheCase);
}
