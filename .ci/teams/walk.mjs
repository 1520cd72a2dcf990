// What a person does and sees in the test client, in terms of cards: on top of the verbs of client.mjs.
import { open } from './client.mjs';

const CARD = '.ac-adaptiveCard';
const SECONDS = 8000;

export async function arrive() {
  const teams = await open();
  const { page } = teams;
  page.setDefaultTimeout(SECONDS);
  // The panel repeats every message, so that text would be found there though the conversation does not show it.
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  // What the panel would show: every activity to the bot and from it.
  await page.evaluate(() => {
    window.activities = [];
    const log = new WebSocket(`ws://${location.host}/_ws/log/stream`);
    log.onmessage = ({ data }) => window.activities.push(JSON.parse(data).log);
    return new Promise(opened => { log.onopen = opened; });
  });
  return new Walk(teams);
}

export function must(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

class Walk {
  constructor(teams) {
    this.teams = teams;
    this.page = teams.page;
    this.step = teams.step;
    this.thread = '';
    this.mark = 0;
  }

  // Where cards are looked for: the open chat, or the thread of the channel that holds these words.
  place() {
    return this.thread ? this.page.locator('.fui-Card', { hasText: this.thread }).first() : this.page.locator('body');
  }

  cards() { return this.place().locator(CARD); }

  async goto(name, thread = '') {
    await this.teams.goto(name);
    this.thread = thread;
    await this.rest();
  }

  // What is there now is not what comes next.
  async rest() { this.mark = await this.cards().count(); }

  // Waits until a card that came after the last act says this.
  async told(...texts) {
    for (const text of texts) {
      await this.page.waitForFunction(([card, thread, mark, text]) => {
        const root = thread
          ? [...document.querySelectorAll('.fui-Card')].find(each => each.innerText.includes(thread)) : document;
        return root && [...root.querySelectorAll(card)].slice(mark).some(each => each.innerText.includes(text));
      }, [CARD, this.thread, this.mark, text], { timeout: SECONDS }).catch(() => {
        throw new Error(`nothing says "${text}"`);
      });
    }
  }

  async news() { return (await this.cards().allInnerTexts()).slice(this.mark).join('\n'); }

  async say(text) {
    await this.rest();
    await this.teams.say(text);
  }

  async mentionInGroup(text) {
    await this.rest();
    await this.teams.mention(text);
    await this.page.keyboard.press('Enter');
  }

  async post(text) {
    this.thread = text;
    this.mark = 0;
    await this.teams.mention(text);
    await this.teams.post();
  }

  async reply(text) {
    await this.rest();
    const box = this.place().getByRole('textbox').last();
    await box.click();
    await this.page.keyboard.type('@T', { delay: 60 });
    await this.page.getByRole('menuitem', { name: 'Test Bot' }).first().click();
    await this.page.keyboard.insertText(' ' + text);
    await this.place().getByRole('button', { name: 'Send Message' }).last().click();
  }

  // The last card with this button.
  async offering(label) {
    const button = { has: this.page.getByRole('button', { name: label, exact: true }) };
    await this.cards().filter(button).last().waitFor({ state: 'attached' });
    const index = await this.cards().evaluateAll((cards, label) => cards.findLastIndex(card =>
      [...card.querySelectorAll('button')].some(button => button.innerText.trim() === label)), label);
    return this.cards().nth(index);
  }

  // Presses it and sees the card change: the answer stands there, and there is nothing to press any more.
  async press(label, { answered = '✓ Answered:', twice = false } = {}) {
    const card = await this.offering(label);
    await this.rest();
    const button = card.getByRole('button', { name: label, exact: true }).last();
    if (twice) await button.evaluate(each => { each.click(); each.click(); });
    else await button.click();
    await card.getByText(`${answered} ${label}`).waitFor();
    must(await card.getByRole('button').count() === 0, `buttons are left on the card of "${label}"`);
  }

  // Presses a button of the post that this thread begins with; it may offer others then.
  async choose(label) {
    await this.cards().first().getByRole('button', { name: label, exact: true }).last().click();
  }

  // Waits until that post says this: it is edited in place.
  async stands(text) { await this.cards().first().getByText(text).first().waitFor(); }

  // What went over the wire since the start: activities to the bot, or what the bot sent.
  async sent(from) {
    const all = await this.page.evaluate(() => window.activities);
    return all.filter(each => each?.from === from);
  }

  fromBot() { return this.sent('User Application'); }

  toBot() { return this.sent('Microsoft 365 Agents Playground'); }

  // The activity of the wire that fits, as soon as it is there.
  async activity(fits) {
    for (let tries = 0; tries < 80; tries++) {
      const found = (await this.toBot()).map(each => each.request?.body).filter(Boolean).findLast(fits);
      if (found) return found;
      await this.page.waitForTimeout(50);
    }
    throw new Error('no such activity was sent to the bot');
  }
}
