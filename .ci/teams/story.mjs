// What a person does in Teams, walked in Microsoft's test client. story.sh copies this beside client.mjs and starts both.
import { open } from './client.mjs';

const teams = await open();
const { page } = teams;
// The panel repeats every message, so that text would be found there though the conversation does not show it.
await page.getByRole('button', { name: 'Hide log panel' }).click();

await teams.step('it says what it can do', () => teams.see('check', 15000));

await teams.step('a check begins with the open question', async () => {
  await teams.say('check');
  await teams.see('What does the failed deployment say?');
});

process.exit(await teams.close());
