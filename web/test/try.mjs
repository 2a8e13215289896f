// try: coding as one types, late replies, pages and HTML, why, sharing.
import assert from 'node:assert/strict';
import { done, open, reading, ready } from './desk.mjs';

const sentence = 'Japan eased its sanctions on North Korea on Monday.';
const status = (page, pattern) => page.waitForFunction((p) => new RegExp(p).test(document.querySelector('#try-status').textContent), pattern.source);

export default async function tests(add) {
  add('try/as-one-types', async () => {
    const page = await open(await reading(), '/try');
    await page.getByRole('textbox', { name: /sentence/ }).pressSequentially(sentence, { delay: 5 });
    await status(page, /^1 event/);
    const card = await page.locator('.card').first().innerText();
    assert.match(card, /RETREAT/);
    assert.match(card, /Japan/);
    assert.match(card, /North Korea/);
    assert.equal(await page.locator('table.records tbody tr').count(), 1);
    await page.getByRole('textbox', { name: /sentence/ }).fill('');
    await status(page, /^Nothing typed/);
    assert.equal(await page.locator('.card').count(), 0);
    await done(page);
  });
  add('try/late-replies', async () => {
    // the reply to what was typed first comes last, and is dropped
    const page = await open(await reading(), '/try');
    let n = 0;
    let asked, release, answered;
    const first = new Promise((resolve) => (asked = resolve));
    const held = new Promise((resolve) => (release = resolve));
    const last = new Promise((resolve) => (answered = resolve));
    await page.route('**/api/v1/code*', async (route) => {
      if (n++) return route.continue();
      asked();
      await held;
      await route.continue().catch(() => {});
      answered();
    });
    const box = page.getByRole('textbox', { name: /sentence/ });
    await box.fill(sentence);
    await first;
    await box.fill('Turkey criticised Russia on Monday.');
    await status(page, /^1 event/);
    release();
    await last;
    await ready(page);
    assert.match(await page.locator('.card').first().innerText(), /Turkey/);
    assert.ok(n >= 2);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await done(page);
  });
  add('try/why', async () => {
    const page = await open(await reading(), '/try#text=' + encodeURIComponent(sentence));
    await status(page, /^1 event/);
    await page.getByText(/^Why: how each clause/).click();
    await page.locator('.why pre').waitFor();
    assert.match(await page.locator('.why pre').innerText(), /retreat\.lex:\d+/);
    await done(page);
  });
  add('try/page-and-html', async () => {
    const page = await open(await reading(), '/try');
    await page.getByRole('button', { name: 'a page' }).click();
    await status(page, /^[1-9]\d* events?/);
    assert.ok(await page.getByLabel('page as scraped').isChecked());
    assert.match(await page.locator('.result').innerText(), /parts? dropped/);
    assert.doesNotMatch(await page.locator('.coded').innerText(), /Subscribe|quarrel/);
    await page.getByRole('button', { name: 'some HTML' }).click();
    await page.waitForFunction(() => document.querySelector('.coded')?.textContent.includes('Geneva'));
    assert.doesNotMatch(await page.locator('.coded').innerText(), /Imprint|<p>/);
    await done(page);
  });
  add('try/share', async () => {
    const page = await open(await reading(), '/try');
    await page.getByRole('textbox', { name: /sentence/ }).fill(sentence);
    await page.getByLabel('Told on').fill('2014-10-06');
    await page.waitForURL(/#text=.*date=2014-10-06/);
    await status(page, /^1 event/);
    const url = new URL(page.url());
    assert.equal(url.search, '', "what is typed stays out of the server's log");
    const two = await open(await reading(), url.pathname + url.hash);
    await status(two, /^1 event/);
    assert.equal(await two.getByRole('textbox', { name: /sentence/ }).inputValue(), sentence);
    assert.match(await two.locator('.card').first().innerText(), /6 Oct 2014/);
    await done(two);
    await done(page);
  });
  add('try/nasty', async () => {
    // whatever is pasted, the page stands and nothing of it runs
    const page = await open(await reading(), '/try');
    const box = page.getByRole('textbox', { name: /sentence/ });
    for (const text of [
      '<script>window.hit=1</script>'.repeat(50),
      '\u202e\u0000\ufffe\ud83d 🙂',
      '('.repeat(3000),
      'x'.repeat(20000),
      '<img src=x onerror="window.hit=1">Japan sued Norway.',
    ]) {
      for (const form of ['clean text', 'page as scraped', 'HTML']) {
        await page.getByLabel(form).check();
        await box.fill(text);
        await ready(page);
      }
    }
    assert.equal(await page.locator('main h1').count(), 1);
    await done(page);
  });
  add('try/copy', async () => {
    const page = await open(await reading(), '/try#text=' + encodeURIComponent(sentence));
    await status(page, /^1 event/);
    await page.getByRole('button', { name: 'Copy the table as CSV' }).click();
    await page.getByText('CSV copied').waitFor();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(csv, /^record,id,sentence,date,actor,/);
    assert.match(csv, /\nevent,[0-9a-f]{16},1,/);
    await done(page);
  });
}
