// main: all tests of the desk, one file a subject. Started by web/test/run.
import { after, test } from 'node:test';
import { close, reading } from './desk.mjs';

const only = (process.env.DESK_ONLY ?? '').split(' ').filter(Boolean);
// add NAME, FUNCTION: a test, unless others were asked for
export function add(name, run) {
  if (only.length && !only.some((word) => name.includes(word))) return;
  test(name, { timeout: 300000 }, run);
}

if ((await fetch((await reading()) + '/')).status === 404) {
  await close();
  console.log('the program was built without the desk (npm or node was missing)');
  process.exit(77);
}
const files = ['lib', 'pages', 'access', 'weight', 'explore', 'story', 'statement', 'ask', 'try', 'review', 'hostile'];
if (process.env.DESK_SHOTS) files.push('shots');
after(close); // first: tests that take no time are over before the next file is there
for (const file of files) (await import(`./${file}.mjs`)).default(add);
