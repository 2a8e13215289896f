// review: verdicts by button and by key, corrections, what is missing, precision, export; a server that only reads says so.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api, done, open, program, reading, ready, writing } from './desk.mjs';

const judged = async (server) => (await api(server, '/reviews/precision')).all.n;
const next = async (page, from) => {
  await page.waitForFunction((t) => document.querySelector('.case')?.innerText !== t, from);
  await ready(page);
};

export default async function tests(add) {
  add('review/keys', async () => {
    const server = await writing();
    const before = await judged(server);
    const page = await open(server, '/review?seed=3');
    const first = await page.locator('.case').innerText();
    await page.keyboard.press('r');
    await next(page, first);
    const second = await page.locator('.case').innerText();
    await page.keyboard.press('s');
    await next(page, second);
    await page.keyboard.press('w');
    await page.getByText(/: wrong/).waitFor();
    await page.waitForFunction(() => /0\.50/.test(document.querySelector('.precision')?.innerText));
    assert.equal(await judged(server), before + 2);
    const { items } = await api(server, '/reviews?limit=2');
    assert.deepEqual(items.map((r) => r.verdict).sort(), ['right', 'wrong']);
    await done(page);
  });
  add('review/corrects', async () => {
    const server = await writing();
    const page = await open(server, '/review?seed=11&type=CONSULT');
    const first = await page.locator('.case').innerText();
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'What it should be' });
    await form.getByLabel('Deed').selectOption('AGREE');
    await form.getByLabel('Note').fill('signed, not only met');
    await form.getByRole('button', { name: 'Save' }).click();
    await next(page, first);
    const [latest] = (await api(server, '/reviews?limit=1')).items;
    assert.equal(latest.verdict, 'wrong');
    assert.equal(latest.expected.event, 'AGREE');
    assert.equal(latest.note, 'signed, not only met');
    await page.getByText('signed, not only met').first().waitFor();
    await done(page);
  });
  add('review/missing', async () => {
    const server = await writing();
    const page = await open(server, '/review?seed=12');
    await page.keyboard.press('m');
    const form = page.getByRole('form', { name: 'What is missing' });
    await form.getByLabel('Actor').fill('Japan');
    await form.getByLabel('Deed').selectOption('THREATEN');
    await form.getByLabel('Recipient').fill('PRK');
    await page.keyboard.press('Enter');
    await page.getByText('missing event noted').waitFor();
    const [latest] = (await api(server, '/reviews?limit=1')).items;
    assert.equal(latest.verdict, 'missing');
    assert.equal(latest.expected.event, 'THREATEN');
    await done(page);
  });
  add('review/export', async () => {
    const server = await writing();
    const reply = await fetch(server + '/api/v1/reviews/export');
    assert.equal(reply.status, 200);
    const lines = (await reply.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.ok(lines.length > 0);
    const file = join(mkdtempSync(join(tmpdir(), 'dragoman-gold-')), 'gold.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line) + '\n').join(''));
    const figures = execFileSync(program, ['eval', '--quiet', file], { encoding: 'utf8' }); // the coder's own reader of gold takes it
    assert.match(figures, /\d/);
    rmSync(file);
    for (const line of lines) assert.ok(typeof line.text === 'string' && line.text.length > 0, JSON.stringify(line));
  });
  add('review/again', async () => {
    // judging again replaces
    const server = await writing();
    const [one] = (await api(server, '/reviews?verdict=right&limit=1')).items;
    const before = await judged(server);
    const page = await open(server, '/review?event=' + one.event);
    await page.keyboard.press('w');
    await page.getByText(/: wrong/).waitFor();
    assert.equal(await judged(server), before);
    await done(page);
  });
  add('review/same-draw', async () => {
    // the address gives the same events to two reviewers
    const server = await reading();
    const one = await open(server, '/review?seed=5&type=ACCUSE');
    const text = await one.locator('.case').innerText();
    assert.match(text, /ACCUSE/);
    await done(one);
    const two = await open(server, '/review?seed=5&type=ACCUSE');
    assert.equal(await two.locator('.case').innerText(), text);
    await done(two);
  });
  add('review/only-reads', async () => {
    const server = await reading();
    const page = await open(server, '/review?seed=5');
    assert.match(await page.getByRole('note').innerText(), /only reads.*--write/s);
    assert.ok(await page.getByRole('button', { name: /^Right/ }).isDisabled());
    const first = await page.locator('.case').innerText();
    await page.keyboard.press('r');
    await page.waitForTimeout(200);
    assert.equal(await page.locator('.case').innerText(), first);
    await page.keyboard.press('s');
    await next(page, first);
    assert.equal(await judged(server), 0);
    await done(page);
    const refused = await fetch(server + '/api/v1/reviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event: '0123456789abcdef', verdict: 'right' }),
    });
    assert.equal(refused.status, 403);
    assert.match(refused.headers.get('content-type'), /problem\+json/);
  });
}
