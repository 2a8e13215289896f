// ask: verdicts with their evidence, days, what is not understood, sharing.
import assert from 'node:assert/strict';
import { api, done, open, pages, reading, ready } from './desk.mjs';

export default async function tests(add) {
  add('ask/answers', async () => {
    const page = await open(await reading(), '/ask');
    await page.getByRole('textbox', { name: 'Question' }).fill('Have relations between Russia and Turkey improved since June 2016?');
    await page.getByLabel('As of').fill('2016-09-01');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(/as_of=2016-09-01/);
    await ready(page);
    const reply = await api(page.server, '/ask' + new URL(page.url()).search);
    assert.equal(await page.locator('.verdict strong').innerText(), 'Yes');
    assert.equal(reply.verdict, 'yes');
    assert.equal(await page.locator('.summary').innerText(), reply.summary);
    const heads = await page.locator('.column h2').allInnerTexts();
    assert.ok(
      heads.some((h) => h.startsWith('For')),
      heads.join(),
    );
    const why = await page.locator('.column').first().locator('a[href^="/event/"]').first().getAttribute('href');
    assert.equal(why, '/event/' + reply.for[0].id);
    await page.locator(`a[href="${why}"]`).first().click();
    await page.waitForURL(/\/event\//);
    await ready(page);
    assert.equal(await page.locator('[role=alert]').count(), 0);
    await done(page);
  });
  add('ask/not-understood', async () => {
    // says so, and which questions can be answered; they are links that work
    const page = await open(await reading(), '/ask?q=' + encodeURIComponent('Who likes cheese?'));
    assert.equal(await page.locator('.verdict strong').innerText(), 'Not understood');
    const instead = page.getByRole('region', { name: 'Questions that can be answered' }).getByRole('link');
    assert.ok((await instead.count()) > 0);
    await instead.first().click();
    await page.waitForURL((url) => !url.search.includes('cheese'));
    await ready(page);
    assert.notEqual(await page.locator('.verdict strong').innerText(), 'Not understood');
    await done(page);
  });
  add('ask/list', async () => {
    // what, who and how are answered with what was reported, not with yes
    const page = await open(await reading(), '/ask?q=' + encodeURIComponent('What did Putin say about Turkey?') + '&as_of=2016-09-01');
    assert.equal(await page.locator('.verdict strong').innerText(), 'Reported');
    assert.ok((await page.locator('.column li').count()) > 0);
    await done(page);
  });
  add('ask/box-of-the-frame', async () => {
    const page = await open(await reading(), '/');
    await page.keyboard.press('/');
    await page.keyboard.type('Who accuses North Korea of what?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ask\?q=Who/);
    await ready(page);
    await page.waitForURL(/as_of=\d{4}-\d\d-\d\d/); // the address says the day, so that it says the same tomorrow
    assert.ok((await page.locator('.verdict').count()) === 1);
    await done(page);
  });
  add('ask/copy', async () => {
    const page = await open(await reading(), (await pages()).ask);
    for (const [kind, form] of [
      ['CSV', /^side,id,date,/],
      ['JSON', /^\{\s*"question"/],
      ['citation', /as of 2016-09-01: Yes/],
    ]) {
      await page.getByRole('button', { name: `as ${kind}` }).click();
      await page.getByText(`${kind} copied`).waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), form);
    }
    await done(page);
  });
  add('ask/nonsense', async () => {
    // no question breaks the page
    const server = await reading();
    for (const q of ['?', '%00%ff', 'a'.repeat(400), '<b>who</b> bombed & whom?', '🙂 '.repeat(50)]) {
      const page = await open(server, '/ask?q=' + encodeURIComponent(q), { expect: [400, 414] });
      assert.equal(await page.locator('h1').count(), 1);
      await done(page);
    }
  });
}
