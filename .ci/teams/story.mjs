// What people do in Teams, walked in Microsoft's test client. story.sh copies this beside client.mjs and starts both.
import { arrive } from './walk.mjs';
import { personalChat } from './personal.mjs';
import { sharedChats } from './shared.mjs';
import { restarted } from './restarted.mjs';
import { alerts } from './alerts.mjs';

const begun = Date.now();
const walk = await arrive();
await personalChat(walk);
await restarted(walk);
await sharedChats(walk);
await alerts(walk);
console.log(`${Math.round((Date.now() - begun) / 1000)} s`);
process.exit(await walk.teams.close());
