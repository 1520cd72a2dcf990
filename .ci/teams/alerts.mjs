// A channel hears of a transfer before a deploy fails, and settles it.
import { must } from './walk.mjs';

const KNOWN = [
  'contacts add "Anna Berg" anna@example.com',
  'contacts add "Berta Holm" berta@example.com',
  'accounts add anna-account owner=anna-berg',
  'accounts add berta-account owner=berta-holm',
  'keys add "Key X" last=09af account=anna-account',
  'keys add "Key Y" last=51c3 account=berta-account',
  'licences add Shop account=berta-account contact=berta-holm previousContact=anna-berg',
  'environments add abc123 production',
  'environments add abc123 staging',
  'environments use production key=key-x place=variable level=environment',
  'environments use staging key=key-x place=variable level=environment',
];
const TRANSFER = 'transfer from anna-berg to berta-holm other-account licence=shop';
const ALERT = 'Key X (…09af)';

export async function alerts(walk) {
  const { step, page } = walk;

  await step('what the team knows is told once', async () => {
    await walk.goto('Personal Chat');
    for (const told of KNOWN) {
      await walk.say(told);
      await walk.told('Noted');
    }
  });

  await step('alerts on: a first message stands in the channel', async () => {
    await walk.goto('General');
    await walk.post('alerts on');
    await walk.told('I am posting a first message');
    walk.thread = 'Alerts come to this channel';
    walk.mark = 0;
    await walk.told('Alerts come to this channel from now on');
  });

  await step('a transfer is recorded', async () => {
    await walk.goto('Personal Chat');
    await walk.say(TRANSFER);
    await walk.told('Recorded: from Anna Berg to Berta Holm');
  });

  await step('the channel hears what will break, where, and who has to do what', async () => {
    await walk.goto('General', ALERT);
    walk.mark = 0;
    await walk.told('Open: the licence Shop went from Anna Berg to Berta Holm', 'abc123 production', 'abc123 staging',
      'only now disable Key X');
    await whole(walk);
  });

  await step('somebody takes it, and the same post says so', async () => {
    await walk.choose('Take it');
    await walk.stands('Taken in hand: the licence Shop');
    await walk.stands('Taken by: Alex Wilber');
    await whole(walk);
    await walk.cards().first().scrollIntoViewIfNeeded();
  });

  await step('that the old key is disabled is asked back', async () => {
    await walk.choose('I disabled it');
    await walk.place().getByText('Is the new pair in every place and deployed').waitFor();
    await whole(walk);
  });

  await step('the old key is disabled', async () => {
    await walk.choose('I disabled it');
    await walk.stands('Somebody said that the old key is disabled');
  });

  await step('resolved', async () => {
    await walk.choose('Resolved');
    await walk.stands('Resolved: the old key Key X');
    must(await walk.cards().first().getByRole('button').count() === 0, 'buttons are left');
  });

  await step('told anew it is open again, and a button starts the check', async () => {
    await walk.goto('Personal Chat');
    // That somebody disabled it stands in the directory, and a key that is off breaks nothing by a transfer.
    await walk.say('keys change key-x state=enabled');
    await walk.told('Changed: key-x');
    await walk.say(TRANSFER);
    await walk.told('Recorded: from Anna Berg to Berta Holm');
    const before = await walk.cards().count();
    await walk.goto('General', ALERT);
    await walk.stands('Open again: the licence Shop');
    await walk.choose('Start the check');
    await walk.goto('Personal Chat');
    walk.mark = before;
    await walk.told('The check is about abc123/production', 'check abc123/staging', 'This is what I know of abc123/production');
  });

  // The panel would tell all of it, so the channel alone is counted.
  await step('all that was one post', async () => {
    await walk.goto('General');
    const posts = await page.locator('.fui-Card', { hasText: ALERT }).count();
    must(posts === 1, `${posts} posts`);
  });
}

// Nothing of the card is cut off: it is as wide and as high as what is in it.
async function whole(walk) {
  const cut = await walk.cards().first().evaluate(card => [card, ...card.querySelectorAll('*')]
    .filter(each => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible')
    .map(each => each.innerText.slice(0, 60)));
  must(cut.length === 0, `cut off: ${cut.join(' | ')}`);
}
