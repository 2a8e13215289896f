// explore: now, relation, actor, said: what leads where, the brush, sharing.
import assert from 'node:assert/strict';
import { api, done, open, reading, ready } from './desk.mjs';

export default async function tests(add) {
  add('explore/now-leads-to-relation', async () => {
    const page = await open(await reading(), '/');
    const { items } = await api(page.server, '/signals');
    if (items.length) {
      await page.locator('main a[href^="/relation/"], main a[href^="/actor/"]').first().click();
      await page.waitForURL(/\/(relation|actor)\//);
      await ready(page);
    }
    await done(page);
  });
  add('explore/relation-brush', async () => {
    // dragging over the chart narrows the period, in the address and in the list
    const page = await open(await reading(), '/relation/PRK/KOR');
    const over = page.locator('.u-over').first();
    await over.scrollIntoViewIfNeeded();
    const box = await over.boundingBox();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d.*to=\d{4}-\d\d-\d\d/);
    await ready(page);
    const url = new URL(page.url());
    const from = url.searchParams.get('from'),
      to = url.searchParams.get('to');
    assert.ok(from < to);
    const days = await page.locator('article.deed time').evaluateAll((all) => all.map((t) => t.dateTime));
    assert.ok(days.length > 0, 'the period has deeds');
    assert.ok(
      days.every((d) => d >= from && d <= to),
      `${from} to ${to}: ${days}`,
    );
    const first = await page.locator('article.deed').first().innerText();
    await done(page);
    const again = await open(await reading(), url.pathname + url.search);
    assert.equal(await again.locator('article.deed').first().innerText(), first);
    await done(again);
  });
  add('explore/relation-marks', async () => {
    const page = await open(await reading(), '/relation/PRK/KOR');
    for (const kind of ['actor', 'trigger']) assert.ok((await page.locator(`article.deed mark.m-${kind}`).count()) > 0, kind);
    assert.ok((await page.locator('article.deed a[href^="/event/"]').count()) > 0);
    await done(page);
  });
  add('explore/chart-has-table', async () => {
    // what the chart shows can be read without it
    const page = await open(await reading(), '/relation/PRK/KOR');
    const tables = page.locator('main table');
    if (!(await tables.count())) await page.locator('main summary').first().click();
    assert.ok((await tables.count()) > 0);
    await done(page);
  });
  add('explore/actor', async () => {
    const page = await open(await reading(), '/actor/PRK');
    assert.match(await page.locator('h1').innerText(), /North Korea/);
    await page.locator('main a[href^="/relation/"]').first().click();
    await page.waitForURL(/\/relation\//);
    await ready(page);
    await done(page);
  });
  add('explore/said', async () => {
    const page = await open(await reading(), '/said?speaker=PRK&about=USA');
    assert.ok((await page.locator('article.statement').count()) > 0);
    assert.ok((await page.locator('article.statement a[href^="/story/"]').count()) > 0);
    await done(page);
  });
  add('explore/story-leads-to-the-sentence', async () => {
    // "story" goes to the very sentence: in sight, marked, with the focus, and still there when the address is opened anew
    const server = await reading();
    const [deed] = (await api(server, '/events?actor=PRK&from=2019-02-28&to=2019-02-28')).items;
    const places = { '/relation/PRK/KOR': 'article.deed', '/said?about=PRK': 'article.statement', '/actor/PRK': 'article.deed', [`/event/${deed.id}`]: 'article.telling' };
    for (const [path, item] of Object.entries(places)) {
      const page = await open(server, path, { height: 420 });
      let last = null; // of this page the piece of evidence that stands latest in its story
      for (const one of await page.locator(item).all()) {
        const link = one.locator('a[href^="/story/"]');
        const n = Number(/#s(\d+)$/.exec(await link.getAttribute('href'))?.[1] ?? 0);
        assert.ok(n > 0, `${path}: ${await link.getAttribute('href')}`);
        if (!last || n > last.n) last = { n, link, text: await one.locator('p.sentence').innerText() };
      }
      await last.link.click();
      await page.waitForURL(/\/story\/.*#s\d+$/);
      const there = async () => {
        await ready(page);
        await page.waitForFunction(() => document.activeElement?.classList.contains('s'));
        assert.deepEqual(await page.evaluate(() => { const e = document.activeElement, box = e.getBoundingClientRect(); return [e.id, e.classList.contains('chosen'), box.top >= 0 && box.top < innerHeight]; }), [`s${last.n}`, true, true], path); // prettier-ignore
        const chosen = (await page.locator('.s.chosen').innerText()).replace(/^\d+/, '');
        const flat = (t) => t.replace(/\s+/g, '');
        assert.ok(flat(chosen).includes(flat(last.text)) || flat(last.text).includes(flat(chosen)), `${path}: ${last.text} / ${chosen}`);
      };
      await there();
      await page.reload();
      await there();
      await done(page);
    }
  });
  add('explore/event', async () => {
    const server = await reading();
    const [deed] = (await api(server, '/events?actor=JPN&recipient=PRK&limit=1')).items;
    const page = await open(server, '/event/' + deed.id);
    const text = await page.locator('main').innerText();
    assert.match(text, /\.lex:\d+/, 'names the rule');
    assert.ok((await page.locator('main a[href^="/story/"]').count()) > 0);
    await done(page);
  });
  add('explore/keys', async () => {
    // g and a letter go to a page, j walks the evidence
    const page = await open(await reading(), '/said?about=PRK');
    await page.keyboard.press('j');
    assert.ok(await page.evaluate(() => document.activeElement.hasAttribute('data-item')));
    for (let i = 0; i < 20 && !page.url().endsWith('/try'); i++) {
      // the two belong together for 1.5 s, which may pass between them on a busy machine
      await page.keyboard.press('g');
      await page.keyboard.press('t');
    }
    await page.waitForURL(/\/try$/);
    await ready(page);
    await done(page);
  });
}
