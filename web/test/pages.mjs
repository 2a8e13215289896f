// pages: each page stands by itself, is what its address says, and comes back the same from its address.
import assert from 'node:assert/strict';
import { done, open, pages, reading, ready } from './desk.mjs';

export default async function tests(add) {
  const all = await pages();
  for (const [name, path] of Object.entries(all)) {
    add(`pages/${name}`, async () => {
      const page = await open(await reading(), path);
      const head = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        viewport: document.querySelector('meta[name=viewport]')?.content ?? '',
        title: document.title,
        headings: [...document.querySelectorAll('h1')].map((h) => h.textContent.trim()),
        broken: [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((h) => /undefined|null|NaN|\[object/.test(h)),
        text: document.querySelector('main').innerText,
      }));
      assert.equal(head.lang, 'en');
      assert.match(head.viewport, /width=device-width/);
      assert.match(head.title, /Dragoman/);
      assert.equal(head.headings.length, 1, `headings: ${head.headings}`);
      assert.ok(head.headings[0]);
      assert.deepEqual(head.broken, []);
      assert.doesNotMatch(head.text, /\b(undefined|NaN|\[object Object\]|Invalid Date)\b/);
      await done(page);
    });
    add(`pages/${name}/again`, async () => {
      // the address alone gives the same view
      const one = await open(await reading(), path);
      const shared = new URL(one.url());
      const first = await one.locator('main').innerText();
      await done(one);
      const two = await open(await reading(), shared.pathname + shared.search + shared.hash);
      assert.equal(await two.locator('main').innerText(), first);
      await done(two);
    });
  }
  add('pages/titles-differ', async () => {
    const titles = new Set();
    const page = await open(await reading(), '/');
    for (const path of Object.values(all)) {
      await page.goto(page.server + path);
      await ready(page);
      titles.add(await page.title());
    }
    assert.equal(titles.size, Object.keys(all).length);
    await done(page);
  });
  add('pages/unknown', async () => {
    // a page that is not there says so, with status 404
    const page = await open(await reading(), '/nothing/here', { expect: [404] });
    assert.match(await page.locator('main').innerText(), /no such page|not found|there is no/i);
    await done(page);
  });
  add('pages/back', async () => {
    // links change the view without a load, and Back returns
    const page = await open(await reading(), '/');
    await page.evaluate(() => {
      window.kept = 1;
    });
    await page.getByRole('navigation').first().getByRole('link', { name: /^ask/i }).click();
    await page.waitForURL(/\/ask/);
    await ready(page);
    assert.equal(await page.evaluate(() => window.kept), 1, 'the page was loaded anew');
    await page.goBack();
    await ready(page);
    assert.equal(new URL(page.url()).pathname, '/');
    await done(page);
  });
}
