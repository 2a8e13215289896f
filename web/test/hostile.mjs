// hostile: a story full of script injections (title, text, publisher, address, id) is shown as text on every page; nothing of it
// runs, is fetched or becomes a link. done() sees scripts, breaches of the policy, requests and the console.
import assert from 'node:assert/strict';
import { api, done, hostile, open, ready, writing } from './desk.mjs';
import { findings } from './access.mjs';

// Elements and attributes that only the story can have brought.
const smuggled = () =>
  [
    ...document.querySelectorAll(
      "script, iframe, object, embed, style, base, meta[http-equiv], main img, main b, [onerror], [onload], [onmouseover], [onclick], a[href^='javascript' i], a[href^='data' i], [src^='javascript' i]",
    ),
  ]
    .filter((e) => !(e.tagName === 'SCRIPT' && e.src.startsWith(location.origin + '/assets/')))
    .map((e) => e.outerHTML.slice(0, 200));

export default async function tests(add) {
  const story = '/story/' + encodeURIComponent(hostile.id);
  const day = hostile.date;
  const places = {
    story,
    'story-sentence': story + '#s1',
    stories: `/story?from=${day}&to=${day}`,
    relation: `/relation/JPN/PRK?from=${day}&to=${day}`,
    actor: '/actor/JPN',
    said: `/said?from=${day}&to=${day}`,
    now: '/',
    ask: '/ask?q=' + encodeURIComponent('What happened between Japan and North Korea?') + '&as_of=2019-12-24',
    review: '/review?seed=1',
    try: '/try#text=' + encodeURIComponent(hostile.text) + '&as=page',
  };
  for (const [name, path] of Object.entries(places)) {
    add(`hostile/${name}`, async () => {
      const page = await open(await writing(), path);
      if (name === 'try') await page.waitForFunction(() => /\d+ event/.test(document.querySelector('#try-status').textContent));
      assert.deepEqual(await page.evaluate(smuggled), []);
      for (const e of await page.locator('main a:visible, main mark:visible').all()) await e.hover({ timeout: 500, trial: false }).catch(() => {});
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).display === 'none'), false);
      await done(page);
    });
  }
  add('hostile/shown-as-text', async () => {
    // what the story says can be read, tags and all
    const page = await open(await writing(), story);
    const text = await page.locator('main').innerText();
    assert.ok(text.includes('onerror') || text.includes('<script>'), text.slice(0, 400));
    assert.ok((await page.title()).length > 5);
    assert.ok((await page.locator('.card').count()) > 0, 'it is coded all the same');
    assert.deepEqual(await findings(page), []);
    await page.setViewportSize({ width: 360, height: 740 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'long words break');
    await done(page, { shift: 1 }); // the window was made narrow
  });
  add('hostile/event', async () => {
    const server = await writing();
    const { items } = await api(server, `/events?from=${day}&to=${day}`);
    assert.ok(items.length > 0, 'the hostile story has events');
    for (const deed of items.slice(0, 4)) {
      const page = await open(server, '/event/' + deed.id);
      assert.deepEqual(await page.evaluate(smuggled), []);
      await done(page);
    }
  });
  add('hostile/statement', async () => {
    const server = await writing();
    const { items } = await api(server, `/statements?from=${day}&to=${day}`);
    assert.ok(items.length > 0, 'the hostile story has statements');
    for (const s of items.slice(0, 4)) {
      const page = await open(server, '/statement/' + s.id);
      assert.deepEqual(await page.evaluate(smuggled), []);
      await done(page);
    }
  });
  add('hostile/addresses', async () => {
    // what stands in an address is text as well
    const server = await writing();
    const bad = encodeURIComponent(`"><img src=x onerror=window.hit=1><script>window.hit=1</script>`);
    for (const path of [
      `/said?speaker=${bad}`,
      `/relation/${bad}/${bad}`,
      `/actor/${bad}`,
      `/story/${bad}`,
      `/event/${bad}`,
      `/statement/${bad}`,
      `/ask?q=${bad}`,
      `/review?type=${bad}&seed=${bad}`,
      `/try#text=${bad}`,
      `/story?q=${bad}&from=${bad}`,
    ]) {
      const page = await open(server, path, { expect: [400, 404] });
      assert.deepEqual(await page.evaluate(smuggled), [], path);
      await ready(page);
      await done(page);
    }
  });
}
