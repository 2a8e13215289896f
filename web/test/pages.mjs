// pages: each page stands by itself: in light (its head, its links, axe, the keyboard), in dark (opened anew from its address it says
// the same; axe), and narrow (nothing sticks out, nothing is too small for a finger).
import assert from 'node:assert/strict';
import { findings, sticking, walk } from './access.mjs';
import { done, open, pages, reading, ready } from './desk.mjs';

const paper = (page) => page.evaluate(() => Number(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/)[0]));

function light(path, said) {
  return async () => {
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
    said.text = head.text;
    said.address = new URL(page.url());
    assert.ok((await paper(page)) > 200);
    assert.deepEqual(await findings(page), []);
    const { wanted, missed, unseen } = await walk(page);
    assert.ok(wanted > 3);
    assert.deepEqual(missed, [], 'not reached by Tab');
    assert.deepEqual(unseen, [], 'no visible focus');
    await done(page);
  };
}

function dark(path, said) {
  return async () => {
    const { pathname, search, hash } = said.address ?? new URL(path, 'http://x');
    const page = await open(await reading(), pathname + search + hash, { dark: true });
    if (said.text !== undefined) assert.equal(await page.locator('main').innerText(), said.text, 'the address does not give the same view');
    assert.ok((await paper(page)) < 80);
    assert.deepEqual(await findings(page), []);
    await done(page);
  };
}

function narrow(path) {
  return async () => {
    const page = await open(await reading(), path, { width: 360, height: 740, isMobile: true, hasTouch: true });
    assert.deepEqual(await page.evaluate(sticking), []);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, nav a')]
        .filter((e) => {
          const box = e.getBoundingClientRect();
          return box.width && (box.height < 24 || box.width < 24);
        })
        .map((e) => e.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(small, [], 'too small for a finger');
    await done(page);
  };
}

export default async function tests(add) {
  const all = await pages();
  for (const [name, path] of Object.entries(all)) {
    const said = {}; // by the page in light
    add(`pages/${name}/light`, light(path, said));
    add(`pages/${name}/dark`, dark(path, said));
    add(`pages/${name}/narrow`, narrow(path));
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
