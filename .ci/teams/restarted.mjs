// Cards outlive what was said after them, and the program itself.
import fs from 'node:fs';
import { must } from './walk.mjs';

const alive = async () => {
  try { return (await fetch(new URL('/health/live', process.env.BOT))).ok; } catch { return false; }
};

export async function restarted(walk) {
  const { step, page } = walk;

  await step('a card from before is told to be passed', async () => {
    await walk.say('restart');
    await walk.told('Shall I forget everything');
    await walk.press('Yes, start over');
    await walk.told('What does the failed deployment say?');
    const old = await walk.offering('404 on a package');
    await walk.say('403 on a package');
    await walk.told('Did the licence get a new owner?');
    await walk.rest();
    await old.getByRole('button', { name: '404 on a package' }).click();
    await old.getByText('the conversation had gone on before').waitFor();
    must(await old.getByRole('button').count() === 0, 'buttons are left');
    await walk.told('Did the licence get a new owner?');
  });

  await step('killed and started again, it goes on', async () => {
    const before = fs.readFileSync(process.env.BOT_PID, 'utf8');
    process.kill(Number(before), 'SIGKILL');
    for (let tries = 0; tries < 200; tries++) {
      if (fs.readFileSync(process.env.BOT_PID, 'utf8') !== before && await alive()) break;
      await page.waitForTimeout(200);
    }
    must(await alive(), 'the bot did not come back');
    await walk.press('Yes, to another account (MAGEID)');
    await walk.told('Whose access key does the deployment use?');
  });
}
