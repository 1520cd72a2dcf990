// What a person does in Teams, walked in Microsoft's test client. story.sh copies this beside client.mjs and starts both.
import { open } from './client.mjs';

const QUESTION = 'What does the failed deployment say?';

const teams = await open();
const { page } = teams;
page.setDefaultTimeout(8000);
// The panel repeats every message, so that text would be found there though the conversation does not show it.
await page.getByRole('button', { name: 'Hide log panel' }).click();

// The menu of people to mention has closed before the message is sent.
const mentionInGroup = async text => { await teams.mention(text); await page.keyboard.press('Enter'); };
const mentionInChannel = async text => { await teams.mention(text); await teams.post(); };

await teams.step('it says what it can do', () => teams.see('Start the check', 15000));

await teams.step('a check begins with the open question', async () => {
  await teams.say('check');
  await teams.see(QUESTION);
});

await teams.step('a group chat hears it when it is mentioned', async () => {
  await teams.goto('Group Chat');
  await mentionInGroup('check');
  await teams.see(QUESTION);
});

await teams.step('a channel hears it when it is mentioned', async () => {
  await teams.goto('General');
  await mentionInChannel('check');
  await teams.see(QUESTION);
});

await teams.step('removed and installed again, it goes on', async () => {
  await teams.goto('Personal Chat');
  await teams.mock('Uninstall application');
  await teams.mock('Install application');
  const before = await page.getByText(QUESTION).count();
  await teams.say('check');
  await page.waitForFunction(
    ([text, count]) => document.body.innerText.split(text).length - 1 > count, [QUESTION, before]);
});

process.exit(await teams.close());
