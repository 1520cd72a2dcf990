// The column of messages: what was said by whom, and which message is open for an answer.

import { el } from './dom.js';
import { label } from './labels.js';
import { draw, updateSteps } from './parts.js';

/** Lines from which a text is folded, and from which it looks like a paste. */
const LONG = 8;
const PASTED = 3;

export class Column {
  /** @param act what a press does: `choose`, `fill` and `tick`, each with the turn of its message first */
  constructor(log, act) {
    this.log = log;
    this.act = act;
    this.open = null;
  }

  clear() {
    this.log.replaceChildren();
    this.open = null;
  }

  /** Draws what the person said and returns the node. */
  addYours(text, redactions = 0) {
    const node = el('article', { class: 'message yours' },
      el('span', { class: 'visually-hidden' }, `${label('you')}: `), el('div', { class: 'bubble' }));
    fillYours(node, text, redactions);
    this.log.append(node);
    this.reveal(node);
    return node;
  }

  /** Draws a file that the person gives, with what they wrote beside it, and returns the node. */
  addFile(card, comment, redactions = 0) {
    const node = this.addYours('');
    node.classList.add('with-file');
    this.fillFile(node, card, comment, redactions);
    this.reveal(node);
    return node;
  }

  fillFile(node, card, comment, redactions) {
    const bubble = node.querySelector('.bubble');
    bubble.replaceChildren(card);
    if (comment) bubble.append(el('p', {}, comment));
    if (redactions > 0) bubble.append(el('p', { class: 'hidden-note' }, label('hidden', { n: redactions })));
  }

  addNote(text) {
    const node = el('p', { class: 'note' }, text);
    this.log.append(node);
    return node;
  }

  acts(reply) {
    return {
      choose: (choice) => this.act.choose(reply.turn, choice),
      fill: (values, shown) => this.act.fill(reply.turn, values, shown),
      tick: (number, box) => this.act.tick(reply.turn, number, box),
    };
  }

  /** Draws a reply, which from now on is the open message. */
  addReply(reply, parts = reply.parts) {
    this.lock();
    const body = el('div', { class: 'card' }, ...draw(parts, this.acts(reply)));
    if (reply.done) body.append(el('p', { class: 'ended' }, label('ended')));
    const node = el('article', { class: 'message theirs', lang: reply.locale, tabindex: '-1', 'data-turn': reply.turn },
      el('span', { class: 'visually-hidden' }, `${label('bot')}: `), body);
    this.log.append(node);
    this.open = { node, reply };
    return node;
  }

  /**
   * Takes a reply to a ticked step: when it repeats the open steps, only their ticks change, and what comes next stands below
   * them in the same message, so that the other steps can still be ticked. Returns the node that was added, or null.
   */
  addTicked(reply) {
    const steps = reply.parts.find((part) => part.kind === 'steps' && part.tickable !== false);
    if (!this.open || !steps || !updateSteps(this.open.node, steps)) return this.addReply(reply);
    const rest = draw(reply.parts.filter((part) => part.kind !== 'steps'), this.acts(reply));
    const card = this.open.node.querySelector('.card');
    card.querySelector('.next')?.remove();
    card.querySelectorAll('.choices').forEach((choices) => choices.remove());
    card.append(el('div', { class: 'next' }, ...rest));
    this.open.reply = reply;
    return null;
  }

  /** Nothing in the open message can be pressed any more; the pressed choice stays marked. */
  lock(chosen = null) {
    if (!this.open) return;
    this.open.node.classList.add('answered');
    for (const control of this.controls()) {
      control.disabled = true;
      if (chosen !== null && control.dataset.choice === chosen) {
        control.classList.add('chosen');
        control.setAttribute('aria-pressed', 'true');
      }
    }
  }

  /** Takes a lock back, when the answer did not reach the server. */
  unlock() {
    if (!this.open) return;
    this.open.node.classList.remove('answered');
    for (const control of this.controls()) {
      control.disabled = false;
      control.classList.remove('chosen');
      control.removeAttribute('aria-pressed');
    }
  }

  controls() {
    return this.open.node.querySelectorAll('button:not(.copy), input');
  }

  showThinking() {
    const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
    const node = el('div', { class: 'thinking' }, el('span', { class: 'visually-hidden' }, label('thinking')), dots);
    this.log.append(node);
    return node;
  }

  /** Brings the start of a message into view, or all of it when there is room. */
  reveal(node) {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.log.scrollTo({ top: node.offsetTop - 16, behavior: calm ? 'auto' : 'smooth' });
  }
}

/** Writes what the person said into its bubble; a long text is folded, a hidden secret is told. */
export function fillYours(node, text, redactions = 0) {
  const lines = text.split('\n');
  const bubble = node.querySelector('.bubble');
  const words = el('p', {}, lines.length > LONG ? `${lines.slice(0, LONG - 2).join('\n')}\n…` : text);
  bubble.classList.toggle('pasted', lines.length > PASTED);
  bubble.replaceChildren(words);
  if (lines.length > LONG) {
    bubble.append(el('button', { type: 'button', class: 'show-all', onclick: (event) => {
      words.textContent = text;
      event.currentTarget.remove();
    } }, label('showAll', { n: lines.length })));
  }
  if (redactions > 0) bubble.append(el('p', { class: 'hidden-note' }, label('hidden', { n: redactions })));
}
