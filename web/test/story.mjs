// story: marks and cards belong together, sentences can be chosen and shared, trees drawn, marks left out.
import assert from 'node:assert/strict';
import { api, done, open, pages, reading, ready } from './desk.mjs';

export default async function tests(add) {
  const path = (await pages()).story;
  add('story/marks-and-cards', async () => {
    const page = await open(await reading(), path);
    const story = await api(page.server, '/stories/' + path.split('/')[2]);
    assert.ok(story.events.length > 0);
    assert.equal(await page.locator('.card:not(.statement)').count(), story.events.length);
    assert.equal(await page.locator('.card.statement').count(), story.statements.length);
    const points = Array.from(story.body);
    for (const event of story.events) {
      const card = page.locator(`#e-${event.id}`);
      for (const words of [event.event, event.modality, event.rule.replace(/^lexicon\//, '')])
        assert.ok((await card.innerText()).includes(words), words);
      for (const [kind, sides] of [
        ['actor', event.actor],
        ['recipient', event.recipient],
        ['trigger', [event.trigger]],
      ]) {
        for (const [begin, end] of sides.flatMap((s) => s.spans)) {
          // the marked pieces together are what the span says
          const marked = await page.locator(`mark.m-${kind}[data-ids~="${event.id}"]`).allInnerTexts();
          assert.ok(
            marked.join('').replace(/\s+/g, '').includes(points.slice(begin, end).join('').replace(/\s+/g, '')),
            `${kind} of ${event.id}: ${marked}`,
          );
        }
      }
    }
    const text = (
      await page.locator('.paragraph .text').evaluateAll((all) =>
        all.map((p) =>
          [...p.querySelectorAll('.s')]
            .map((s) => {
              const c = s.cloneNode(true);
              c.querySelectorAll('.sn').forEach((n) => n.remove());
              return c.textContent;
            })
            .join(' '),
        ),
      )
    ).join(' ');
    assert.equal(text.replace(/\s+/g, ' ').trim(), story.body.replace(/\s+/g, ' ').trim(), 'the page shows the whole text, once');
    await done(page);
  });
  add('story/lights', async () => {
    // pointing at a deed, or focusing its card, lights all of the record
    const page = await open(await reading(), path);
    const lead = page.locator('a.lead').first();
    const id = (await lead.getAttribute('href')).slice(3);
    await lead.hover();
    assert.equal(await page.locator(`#e-${id}[data-lit]`).count(), 1);
    await page.mouse.move(0, 0);
    await lead.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'e-' + id);
    assert.ok((await page.locator('mark[data-lit]').count()) >= 2);
    await done(page);
  });
  add('story/sentence', async () => {
    const page = await open(await reading(), path);
    await page.locator('a.sn').nth(1).click();
    assert.match(page.url(), /#s\d+$/);
    assert.equal(await page.locator('.s.chosen').count(), 1);
    const chosen = await page.locator('.s.chosen').innerText();
    await page.getByRole('button', { name: 'Copy its link' }).click();
    await page.getByText('copied', { exact: true }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const two = await open(await reading(), new URL(link).pathname + new URL(link).hash);
    assert.equal(await two.locator('.s.chosen').innerText(), chosen);
    await done(two);
    await done(page);
  });
  add('story/tree', async () => {
    const page = await open(await reading(), path + '#s2');
    await page.getByRole('button', { name: 'Show its tree' }).click();
    await page.locator('.tree svg').waitFor();
    const words = (await page.locator('.tree .word text:first-child').allTextContents()).filter(Boolean);
    const chosen = (await page.locator('.s.chosen').innerText()).replace(/^\d+/, '');
    assert.ok(words.length > 3);
    assert.equal(words.join('').replace(/\s+/g, ''), chosen.replace(/\s+/g, ''));
    assert.equal(await page.locator('.tree .word.root').count(), 1);
    assert.equal(await page.locator('.tree .arc').count(), words.length - 1);
    await page.getByText('The tree as a table').click();
    assert.equal(await page.locator('.tree tbody tr').count(), words.length);
    await done(page);
  });
  add('story/marks-left-out', async () => {
    const page = await open(await reading(), path);
    assert.ok((await page.locator('.coded mark.m-actor').count()) > 0);
    await page.getByLabel('actors').uncheck();
    assert.equal(await page.locator('.coded mark.m-actor').count(), 0);
    assert.match(page.url(), /hide=actor/);
    await page.reload();
    await ready(page);
    assert.equal(await page.locator('.coded mark.m-actor').count(), 0);
    assert.ok((await page.locator('.coded mark.m-trigger').count()) > 0);
    await done(page);
  });
  add('story/dropped', async () => {
    const page = await open(await reading(), path);
    const story = await api(page.server, '/stories/' + path.split('/')[2]);
    assert.ok(story.dropped.length > 0, 'the sample page has menus');
    await page.getByText('What was dropped from the page').click();
    assert.equal(await page.locator('.dropped li').count(), story.dropped.length);
    await done(page);
  });
  add('story/unknown', async () => {
    const page = await open(await reading(), '/story/no-such-story', { expect: [404] });
    assert.match(await page.locator('[role=alert]').innerText(), /could not be shown/);
    await done(page);
  });
  add('story/list', async () => {
    const page = await open(await reading(), '/story?q=sanctions');
    const n = await page.locator('ol.stories li').count();
    assert.ok(n > 0);
    await page.locator('ol.stories a').first().click();
    await page.waitForURL(/\/story\/./);
    await ready(page);
    assert.ok((await page.locator('h1').innerText()).length > 3);
    await done(page);
  });
}
