// statement: its page: words in context, claim, events told in it, who contradicts it, links, copies; how one gets there.
import assert from 'node:assert/strict';
import { api, done, open, reading, ready } from './desk.mjs';

export default async function tests(add) {
  const one = async () => (await api(await reading(), '/statements?speaker=USA&from=2019-02-28&to=2019-02-28')).items.find((s) => s.story.endsWith('hanoi.html') && /lift all sanctions/.test(s.content.text)); // prettier-ignore
  add('statement/page', async () => {
    const s = await one();
    const page = await open(await reading(), '/statement/' + s.id);
    assert.match(await page.locator('h1').innerText(), new RegExp(`^${s.speaker.name}.*${s.act}$`, 's'));
    assert.ok((await page.locator('blockquote').innerText()).includes(s.content.text));
    assert.equal(await page.locator('.context .own .sn').innerText(), String(s.sentence));
    const context = await page.locator('.context .sentence').allInnerTexts();
    assert.ok(context.length >= 3, 'sentences before and after');
    for (const [kind, text] of [['speaker', s.speaker.text], ['cue', s.cue.text]]) assert.equal(await page.locator(`.context .own mark.m-${kind}`).innerText(), text); // prettier-ignore
    assert.ok((await page.locator('.context .own mark.m-content').allInnerTexts()).join('').replace(/\s/g, '').includes('KimhadaskedtheUnitedStatestolift'));
    const claim = await page.locator('.claim').innerText();
    for (const word of [s.claim.subject, s.claim.predicate, s.claim.object, 'affirmed']) assert.ok(claim.includes(word), word);
    assert.match(await page.locator('main a[href^="/story/"]', { hasText: /^story$/ }).first().getAttribute('href'), new RegExp(`#s${s.sentence}$`));
    await done(page);
  });
  add('statement/leads-to-events-and-rivals', async () => {
    const server = await reading();
    const s = await one();
    const page = await open(server, '/statement/' + s.id);
    const rival = page.locator('section article.statement', { hasText: 'rejected' });
    assert.match(await rival.innerText(), /Ri Yong Ho/);
    assert.equal(await page.locator('section article.statement', { hasText: 'wanted only five of eleven' }).count(), 1, 'and his own account');
    const back = await rival.locator('a[href^="/statement/"]').getAttribute('href');
    await page.locator('.events a[href^="/event/"]').first().click();
    await page.waitForURL(/\/event\//);
    await ready(page);
    assert.match(await page.locator('main').innerText(), /asked the United States to lift/);
    await done(page);
    const other = await open(server, back); // and from there back
    assert.equal(await other.locator(`section article.statement a[href="/statement/${s.id}"]`).count(), 1);
    await done(other);
  });
  add('statement/copies', async () => {
    const s = await one();
    const page = await open(await reading(), '/statement/' + s.id);
    const copied = async (kind) => {
      await page.getByRole('button', { name: `as ${kind}` }).click();
      await page.getByText(`${kind} copied`).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const json = JSON.parse(await copied('JSON'));
    assert.equal(json.id, s.id);
    assert.ok(json.content.spans.length > 0 && json.events.length > 0 && Array.isArray(json.topics));
    assert.ok((await copied('citation')).includes(`[statement ${s.id}, coded by Dragoman`));
    assert.match(await copied('CSV'), /^record,id,story,sentence,/);
    await done(page);
  });
  add('statement/ways', async () => {
    // from a list by its link and by Enter, from the story's card
    const s = await one();
    const page = await open(await reading(), '/said?speaker=USA&from=2019-02-28&to=2019-02-28');
    await page.locator(`a[href="/statement/${s.id}"]`).click();
    await page.waitForURL(/\/statement\//);
    await ready(page);
    await page.goBack();
    await ready(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/statement\//);
    await ready(page);
    await page.goto(page.server + '/story/' + encodeURIComponent(s.story));
    await ready(page);
    await page.locator(`#e-${s.id} a[href="/statement/${s.id}"]`).click();
    await page.waitForURL(/\/statement\//);
    await ready(page);
    await done(page);
  });
  add('statement/all-stand', async () => {
    // every fourth statement of the sample pages: own sentence shown, no fault in the page
    const { items } = await api(await reading(), '/statements?about=KOR&limit=60');
    const page = await open(await reading(), '/said');
    for (const s of items.filter((x, i) => i % 6 === 0)) {
      await page.goto(page.server + '/statement/' + s.id);
      await ready(page);
      const text = (await page.locator('.context .own').allInnerTexts()).join(' ').replace(/\s+/g, '');
      assert.ok(text.includes(s.text.replace(/\s+/g, '')), `${s.id}: ${s.text} / ${text}`);
    }
    await done(page);
  });
  add('statement/unknown', async () => {
    const page = await open(await reading(), '/statement/0123456789abcdef', { expect: [404] });
    assert.match(await page.locator('main').innerText(), /No statement has the id/);
    await done(page);
  });
}
