// desk: what the tests stand on: databases of the samples, servers on free ports, one browser, and pages that are watched.
// Tests wait for what is to come, PATIENCE at most, and never for a time: the machine may be busy. A watched page fails its test when anything went wrong in it that nobody saw: an error on the console, a script of a story
// that ran, a breach of the content security policy, a request to another origin, a status of 400 or more, a jump of layout.
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, copyFileSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const program = process.env.DESK_PROGRAM ?? join(root, 'build/dragoman');
const folder = mkdtempSync(join(tmpdir(), 'dragoman-desk-'));
const children = [];
export const PATIENCE = 60000; // ms

// ---- databases ----

// What a page may carry that wants to be more than text. `hit` would be set by whatever of it runs.
const script = '<script>window.hit=1</script>';
const image = '<img src="/hit.png" onerror="window.hit=1">';
export const hostile = {
  id: `evil/"><svg onload=window.hit=1>?a=1&b#c`,
  date: '2019-12-23',
  title: `${script}Japan ${image} eases </title></script> sanctions {{7*7}} \${7*7}`,
  publisher: `"><b onmouseover=window.hit=1>Daily</b> ${script}`,
  url: 'javascript:window.hit=1',
  text: [
    `Japan eased its sanctions on North Korea on Monday, ${image} officials in Tokyo said.`,
    `"${script} North Korea must give up its nuclear weapons," South Korea's foreign ministry said in a statement on Monday.`,
    `North Korea accused South Korea of a plot on Monday. <iframe src="javascript:parent.hit=1"></iframe> <a href="javascript:window.hit=1">South Korea</a> rejected the charge.`,
    `\u202eSouth Korea\u202c criticised Japan on Monday &lt;script&gt;window.hit=1&lt;/script&gt; <style>*{display:none}</style> ${'x'.repeat(400)}`,
  ].join('\n\n'),
};

function database(name, ...more) {
  const db = join(folder, name);
  const files = ['samples/korea', 'samples/russia-turkey', 'samples/pages', 'samples/strait.txt'].map((f) => join(root, f));
  execFileSync(program, ['add', '--quiet', '--db', db, ...files, ...more], { stdio: ['ignore', 'ignore', 'inherit'] });
  return db;
}

let plain; // made once, copied where a server writes
const base = () => (plain ??= database('desk.db'));

function withHostile() {
  const db = join(folder, 'hostile.db');
  copyFileSync(base(), db);
  const file = join(folder, 'hostile.jsonl');
  writeFileSync(file, JSON.stringify(hostile) + '\n');
  execFileSync(program, ['add', '--quiet', '--db', db, file], { stdio: ['ignore', 'ignore', 'inherit'] });
  return db;
}

// ---- servers ----

export async function serve(db, ...options) {
  const child = spawn(program, ['serve', '--db', db, '--port', '0', '--rate', '0', '--timeout', '300', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes) => {
      said += bytes;
      const at = /http:\/\/[^\s/]+:\d+/.exec(said);
      if (at) resolve(at[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
    setTimeout(() => reject(new Error(`serve named no address: ${said}`)), PATIENCE).unref();
  });
}

const once = (make) => {
  let kept;
  const get = () => {
    get.made = true;
    return (kept ??= make());
  };
  return get;
};
export const reading = once(() => process.env.DESK_URL ?? serve(base()));
export const writing = once(() => process.env.DESK_WRITE ?? serve(withHostile(), '--write'));

export const token = 'a-token-of-the-tests';
export const guarded = once(() => serve(base(), '--token', token));

export async function api(server, path) {
  const reply = await fetch(server + '/api/v1' + path);
  assert.equal(reply.status, 200, `${path}: ${await reply.clone().text()}`);
  return reply.json();
}

// ---- browser ----

// Names are not looked up: a page that asks for another host fails its test, and the browser's own errands stay at home.
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
export const browser = once(() => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags }));

function watch() {
  // runs in the page, before anything of it
  window.watched = { breaches: [], shift: 0, pending: 0, quiet: 0, touched: false };
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, () => { window.watched.touched = true; }, { capture: true }); // prettier-ignore
  const ask = window.fetch;
  window.fetch = (...what) => {
    window.watched.pending++;
    const end = () => {
      window.watched.pending--;
      window.watched.quiet = performance.now();
    };
    const reply = ask(...what);
    reply.then(end, end);
    return reply;
  };
  document.addEventListener('securitypolicyviolation', (e) => window.watched.breaches.push(`${e.violatedDirective}: ${e.blockedURI} ${e.sample}`));
  new MutationObserver(() => {
    window.watched.quiet = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    // what was asked for may move things, and that it comes soon is not for a busy machine to promise
    for (const entry of list.getEntries()) if (!entry.hadRecentInput && !window.watched.touched) window.watched.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

// Opens `path` of the server in a browser of its own. `expect`: statuses of 400 and more that belong to the test.
export async function open(server, path, { width = 1280, height = 900, dark = false, expect = [], ...more } = {}) {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...more,
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.under = new Set(); // requests under way, those for modules and files too
  const wrong = [];
  page.on('console', (m) => {
    const status = /status of (\d+)/.exec(m.text());
    if (['error', 'warning'].includes(m.type()) && !(status && expect.includes(Number(status[1])))) wrong.push(`console: ${m.text()}`);
  });
  page.on('pageerror', (e) => wrong.push(`error: ${e.stack ?? e}`));
  page.on('dialog', (d) => {
    wrong.push(`dialog: ${d.message()}`);
    d.dismiss();
  });
  page.on('request', (r) => {
    page.under.add(r);
    if (!r.url().startsWith(server + '/') && !/^(data|blob):/.test(r.url())) wrong.push(`request to ${r.url()}`);
  });
  for (const kind of ['requestfinished', 'requestfailed']) page.on(kind, (r) => page.under.delete(r));
  page.on('response', (r) => {
    if (r.status() >= 400 && !expect.includes(r.status())) wrong.push(`${r.status()} for ${r.url()}`);
  });
  page.wrong = wrong;
  page.server = server;
  await page.goto(server + path);
  await ready(page);
  return page;
}

// A view has its heading, waits for nothing, and has neither asked for anything nor changed for a while.
export async function ready(page) {
  const still = () => {
    const waits = [...document.querySelectorAll('main [aria-busy="true"], main .waiting')].some((e) => e.checkVisibility());
    return document.querySelector('main h1') && !waits && window.watched.pending === 0 && performance.now() - window.watched.quiet > 100;
  };
  const frames = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go, 0)))); // effects have run
  const end = Date.now() + PATIENCE;
  do {
    assert.ok(Date.now() < end, `requests under way: ${[...page.under].map((r) => r.url())}`);
    await page.waitForFunction(still, null, { polling: 30 });
    await page.evaluate(frames);
  } while (page.under.size || !(await page.evaluate(still)));
}

// Nothing went wrong that nobody saw; then the page is closed.
export async function done(page, { shift = 0.1 } = {}) {
  const seen = await page.evaluate(() => ({ ...window.watched, hit: window.hit }));
  const wrong = [...page.wrong, ...seen.breaches.map((b) => `policy: ${b}`)];
  if (seen.hit !== undefined) wrong.push('a script of a story ran');
  if (seen.shift > shift) wrong.push(`layout shift of ${seen.shift.toFixed(3)}`);
  await page.context().close();
  assert.deepEqual(wrong, []);
}

// ---- pages ----

const story = once(
  async () =>
    (await api(await reading(), '/stories?q=Japan%20eases%20sanctions&limit=1')).items[0] ??
    (await api(await reading(), '/stories?limit=1')).items[0],
);
const statement = once(async () => (await api(await reading(), '/statements?speaker=PRK&about=USA&from=2019-02-28&to=2019-02-28')).items.find((s) => s.act === 'says') ?? (await api(await reading(), '/statements?speaker=PRK&limit=1')).items[0]); // prettier-ignore
const event = once(async () => (await api(await reading(), '/events?actor=JPN&recipient=PRK&type=RETREAT&limit=1')).items[0]);

// name -> path of each page, on the plain database
export const pages = once(async () => ({
  now: '/',
  relation: '/relation/PRK/KOR',
  actor: '/actor/PRK',
  said: '/said?about=PRK',
  story: '/story/' + encodeURIComponent((await story()).id),
  ask: '/ask?q=' + encodeURIComponent('Have relations between Russia and Turkey improved since June 2016?') + '&as_of=2016-09-01',
  try: '/try',
  review: '/review',
  event: '/event/' + (await event()).id,
  statement: '/statement/' + (await statement()).id,
}));

function end() {
  for (const child of children) child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
export async function close() {
  if (browser.made) await (await browser()).close();
  end();
}
process.on('exit', end); // also after a failure outside of the tests
