// Ben alone with the bot: the deployment uses the key of the owner before him.
import { must } from './walk.mjs';

const WELCOME = 'I find out why a deployment cannot fetch its packages';
const LOG = [
  'W:   - Downloading magento/module-company (103.4.7-p1)',
  'W: The "https://repo.magento.com/archives/magento/module-company/magento-module-company-103.4.7.0-patch1.zip" '
    + 'file could not be downloaded (HTTP/2 403 )',
  'W: install [--prefer-source] [--prefer-dist] [--dry-run] [--no-dev] [--no-progress]',
  'E: Error building project: Step failed with status code 1.',
].join('\n');
const KEY = '0123456789abcdef0123456789abcdef';

export async function personalChat(walk) {
  const { step, page } = walk;

  await step('one welcome though two activities told of the installation', async () => {
    await walk.told('Start the check');
    await walk.rest();
    const card = await walk.offering('Start the check');
    await card.getByRole('button', { name: 'Start the check' }).click();
    await walk.told('What does the failed deployment say?');
    const welcomes = (await walk.cards().allInnerTexts()).filter(text => text.includes(WELCOME));
    must(welcomes.length === 1, `${welcomes.length} welcomes`);
  });

  await step('each question is answered by its button', async () => {
    await walk.press('403 on a package');
    await walk.told('Did the licence get a new owner?');
  });

  await step('a button clicked twice counts once', async () => {
    await walk.press('Yes, to another account (MAGEID)', { twice: true });
    await walk.told('Whose access key does the deployment use?');
    const asked = (await walk.news()).split('Whose access key does the deployment use?').length - 1;
    must(asked === 1, `asked ${asked} times`);
  });

  await step('the former owner has the key in use', async () => {
    await walk.press("The former owner's; the new one has one too");
    await walk.told('Yes, and the key is on');
  });

  await step('the verdict is to disable the old key', async () => {
    await walk.press('Yes, and the key is on');
    await walk.told('The old key has to be disabled, last of all', 'Disable, never Delete', 'Step 1 is done');
  });

  await step('why', async () => {
    await walk.say('why');
    await walk.told('What would change this', 'Step 1 is done');
  });

  await step('corrected in words', async () => {
    await walk.say('I was wrong, nobody can sign in to the old account');
    // All of a long answer has to stand there: what comes late moves the buttons under the pointer.
    await walk.told('Changed. Sign-in to the old key', 'Adobe Support has to act', 'Text for the ticket', 'Step 1 is done');
  });

  await step('the ticket and its form', async () => {
    await page.getByText('Text for the ticket').last().scrollIntoViewIfNeeded();
  });

  await step('a key in the form is refused by the client', async () => {
    await page.getByLabel('Cloud project').last().fill(KEY);
    await page.getByRole('button', { name: 'Fill in', exact: true }).last().click();
    await page.getByText('This looks like an access key').waitFor();
  });

  await step('the form is filled in', async () => {
    await page.getByLabel('Former primary contact').last().fill('Anna Berg');
    await page.getByLabel('Cloud project').last().fill('abc123shop');
    await walk.press('Fill in');
    await walk.told('abc123shop', 'Anna Berg');
  });

  await step('back before the form, and before the correction', async () => {
    await walk.say('back');
    await walk.told('This does not count any more');
    await walk.say('back');
    await walk.told('The old key has to be disabled, last of all');
  });

  await step('a tick is answered by the next step alone', async () => {
    await walk.press('Step 1 is done');
    await walk.told('Next is step 2', 'Step 2 is done');
    await walk.press('Step 2 is done');
    await walk.told('Next is step 3', 'Step 3 is done');
    must(!(await walk.news()).includes('✓ Done'), 'the whole list was said again');
  });

  await step('it works now', async () => {
    await walk.press('It works now');
    await walk.told('Did this help you?');
  });

  await step('Like is thanked for once', async () => {
    await walk.rest();
    await page.getByRole('button', { name: 'Like', exact: true }).last().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Thank you!').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await walk.told('Thank');
    const thanks = (await walk.news()).match(/Thank/g).length;
    must(thanks === 1, `thanked ${thanks} times`);
  });

  await step('a pasted log is read and its lines shown', async () => {
    await walk.say(LOG);
    await walk.told('HTTP/2 403', 'magento/module-company');
  });

  await step('in Swedish', async () => {
    await walk.say('language svenska');
    await walk.told('licens');
  });

  await step('in Chinese', async () => {
    await walk.say('language 繁體中文');
    await walk.told('授權');
  });

  await step('in English again', async () => {
    await walk.say('language english');
    await walk.told('licence');
  });
}
