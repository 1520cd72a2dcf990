// In a group chat and in a channel, where others read along.
import { must } from './walk.mjs';

const TOLD = 'Our cloud deploy fails with 403 on magento/module-company. The licence owner changed last month: '
  + 'Anna Berg has left and nobody can sign in to her account. Ben is the new owner.';
const AGAIN = 'Another shop: the deploy fails with 403 on magento/module-company. The licence owner changed last month: '
  + 'Carla Rossi has left and nobody can sign in to her account. Dario is the new owner.';
const BOTH = 'the deployment uses the key of the former owner, and the new owner has a key too';
const WHOSE_KEY = 'Whose access key does the deployment use?';
const SEEN_BY_ONE = ['Text for the ticket', 'Subject:', 'These would complete'];

export async function sharedChats(walk) {
  await groupChat(walk);
  await channel(walk);
  await twoPeople(walk);
  await uninstalled(walk);
}

async function groupChat(walk) {
  const { step } = walk;

  await step('a group chat hears it when it is mentioned', async () => {
    await walk.goto('Group Chat');
    walk.mark = 0;
    await walk.told('Start the check');
    await walk.mentionInGroup('check');
    await walk.told('What does the failed deployment say?');
    await walk.press('403 on a package');
    await walk.told('Did the licence get a new owner?');
  });
}

async function channel(walk) {
  const { step } = walk;

  await step('the story is told in a channel', async () => {
    await walk.goto('General');
    walk.mark = 0;
    await walk.told('Start the check');
    await walk.post(TOLD);
    await walk.told(WHOSE_KEY);
  });

  await step('the verdict in the thread is a ticket, and the ticket is not there', async () => {
    await walk.reply(BOTH);
    await walk.told('Adobe Support has to act', 'only you should see');
    await nothingPrivate(walk);
  });

  await step('the ticket and its form are in the personal chat', async () => {
    await walk.goto('Personal Chat');
    walk.mark = 0;
    await walk.told('for you alone', ...SEEN_BY_ONE, 'Anna Berg');
  });
}

async function nothingPrivate(walk) {
  const thread = await walk.place().innerText();
  for (const words of SEEN_BY_ONE) must(!thread.includes(words), `the thread says "${words}"`);
}

// Cleo is in the same channel. The test client plays one person only, so what she does is sent to the bot as Teams would.
async function twoPeople(walk) {
  const { step } = walk;
  const cleo = { id: 'user-id-1', name: 'Cleo', aadObjectId: '00000000-0000-0000-0000-0000000000021' };
  const post = async activity => fetch(process.env.BOT, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
  const bens = () => walk.activity(each => each.type === 'message' && (each.text ?? '').includes(BOTH));

  await step('a card of somebody else says so to who pressed, and changes nothing', async () => {
    await walk.goto('General', TOLD);
    const before = await walk.place().innerText();
    const message = (await walk.fromBot()).findLast(each =>
      JSON.stringify(each.request?.body ?? '').includes(WHOSE_KEY)
      && JSON.stringify(each.request.body).includes('Action.Execute'));
    const buttons = message.request.body.attachments[0].content.body.findLast(each => each.type === 'ActionSet').actions;
    const answer = await post({ ...await bens(), type: 'invoke', name: 'adaptiveCard/action', id: 'cleo-presses', from: cleo,
      replyToId: message.messageId, text: undefined, entities: undefined,
      value: { action: { type: 'Action.Execute', verb: 'press', data: buttons[0].data }, trigger: 'manual' } });
    const said = await answer.json();
    must(said.value.includes('somebody else'), JSON.stringify(said));
    must(await walk.place().innerText() === before, 'the thread changed');
  });

  await step('two people in one thread have a case each', async () => {
    const hers = await bens();
    await walk.rest();
    await post({ ...hers, id: 'cleo-asks', from: cleo, text: hers.text.replace(BOTH, 'check') });
    await walk.told('What does the failed deployment say?');
    await walk.reply('status');
    await walk.told('Anna Berg');
  });
}

async function uninstalled(walk) {
  const { step, teams } = walk;

  await step('without the app nothing private is shown, and the thread says so', async () => {
    await walk.goto('Personal Chat');
    await teams.mock('Uninstall application');
    await walk.goto('General');
    await walk.post(AGAIN);
    await walk.told(WHOSE_KEY);
    await walk.reply(BOTH);
    await walk.told('Adobe Support has to act', 'I cannot write to you there yet');
    await nothingPrivate(walk);
  });

  await step('installed again, it welcomes once', async () => {
    await walk.goto('Personal Chat');
    await teams.mock('Install application');
    await walk.told('Start the check');
    const welcomes = (await walk.news()).split('I find out why').length - 1;
    must(welcomes === 1, `${welcomes} welcomes`);
  });

  await step('the thread brings the ticket to the personal chat', async () => {
    const before = walk.mark;
    await walk.goto('General', AGAIN);
    await walk.reply('check');
    await walk.told('only you should see');
    await nothingPrivate(walk);
    await walk.goto('Personal Chat');
    walk.mark = before;
    await walk.told('for you alone', ...SEEN_BY_ONE, 'Carla Rossi');
  });
}
