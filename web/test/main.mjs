// main: all tests of the desk, one file a subject. Started by web/test/run.
import { after, test } from 'node:test';
import { close, reading } from './desk.mjs';

const only = (process.env.DESK_ONLY ?? '').split(' ').filter(Boolean);
const all = [];
// add NAME, FUNCTION: a test, unless others were asked for
function add(name, run) {
  if (!only.length || only.some((word) => name.includes(word))) all.push([name, run]);
}

if ((await fetch((await reading()) + '/')).status === 404) {
  await close();
  console.log('the program was built without the desk (npm or node was missing)');
  process.exit(77);
}
const files = ['lib', 'pages', 'access', 'weight', 'explore', 'story', 'statement', 'ask', 'try', 'review', 'hostile'];
if (process.env.DESK_SHOTS) files.push('shots');
for (const file of files) await (await import(`./${file}.mjs`)).default(add);
after(close);
for (const [name, run] of all) test(name, { timeout: 300000 }, run); // all at once: the runner thinks that it is done when it has run what it knows
