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
  add('explore/columns', async () => {
    // on a phone, where the small bars are left out, every number still stands under its head
    const page = await open(await reading(), '/actor/PRK', { width: 360, height: 740 });
    const edges = (row) => page.locator(row).first().evaluate((tr) => [...tr.children].filter((e) => e.getBoundingClientRect().width > 1).map((e) => Math.round(e.getBoundingClientRect().right)));
    const heads = await edges('table.counter thead tr:nth-child(2)');
    const cells = (await edges('table.counter tbody tr:first-child')).slice(1);
    assert.ok(heads.length >= 6);
    assert.deepEqual(cells, heads);
    await done(page);
  });
  add('explore/voices', async () => {
    // whoever speaks for an actor, known to the lexicon or not, leads to what he said
    const page = await open(await reading(), '/actor/PRK');
    const names = await page.locator('.voices a').allInnerTexts();
    assert.ok(names.length > 5);
    for (const name of names.slice(0, 2).concat(names.slice(-3))) {
      await page.locator('.voices a', { hasText: name }).first().click();
      await page.waitForURL(/\/said\?.*voice=/);
      await ready(page);
      assert.ok((await page.locator('article.statement').count()) > 0, name);
      await page.goBack();
      await ready(page);
    }
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
  add('explore/small-states', async () => {
    // a state too small for the map's outlines is a circle where it lies, in its colour, told in words, and leads to its page
    const state = (code, iso_n3, name, change) => ({ code, iso_n3, name, n: 9, coop: 5, conf: 4, share: 0.5, past_share: 0.5 - change, change, probability: 0.9 });
    const items = [state('SGP', '702', 'Singapore', 0.2), state('MLT', '470', 'Malta', -0.4), state('MYS', '458', 'Malaysia', 0), state('ITA', '380', 'Italy', 0), state('KOS', null, 'Kosovo', 0.2), state('XYZ', null, 'Nowhere', 0.1)]; // prettier-ignore
    const page = await open(await reading(), '/ask');
    await page.route('**/api/v1/changes*', (route) => route.fulfill({ json: { as_of: '2019-12-16', window: 30, items } }));
    await page.locator('.top .name').click();
    await page.locator('svg.map circle').first().waitFor();
    const box = async (selector) => page.locator(selector).evaluate((e) => { const b = e.getBBox(); return [b.x, b.y, b.x + b.width, b.y + b.height]; }); // prettier-ignore
    for (const [small, big, dx, dy] of [['SGP', 'MYS', 0, 3], ['MLT', 'ITA', 0, 6]]) { // prettier-ignore
      const a = await box(`circle[data-key=${small}]`), b = await box(`path[data-key=${big}]`);
      const x = (a[0] + a[2]) / 2, y = (a[1] + a[3]) / 2; // prettier-ignore
      assert.ok(x >= b[0] - dx && x <= b[2] + dx && y >= b[1] - dy && y <= b[3] + dy + 4, `${small} at ${x},${y}, ${big} in ${b}`);
    }
    assert.match(await page.locator('circle[data-key=SGP]').getAttribute('class'), /\bd2\b/);
    assert.match(await page.locator('circle[data-key=MLT]').getAttribute('class'), /\bd-3\b/);
    assert.match(await page.locator('circle[data-key=MLT] title').textContent(), /^Malta: 9 events, 50 % cooperation, 90 % before/);
    assert.equal(await page.locator('path[data-key=KOS]').count(), 1);
    assert.match(await page.locator('main').innerText(), /Not on this map: Nowhere\./);
    await page.locator('circle[data-key=SGP]').click();
    await page.waitForURL(/\/actor\/SGP$/);
    await ready(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
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
