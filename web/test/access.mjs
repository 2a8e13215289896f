// access: what a page must stand for everybody: no serious finding of axe, no sideways scrolling, every control reached by Tab with
// the focus to be seen.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { done, guarded, open, reading, ready, token } from './desk.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What axe finds that is serious or critical, one line each.
export async function findings(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter((v) => ['serious', 'critical'].includes(v.impact))
      .map((v) => `${v.id}: ${v.nodes.length} × ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary?.split('\n')[1] ?? ''}`);
  });
}

// What sticks out of the window to the right.
export function sticking() {
  const wide = document.documentElement.clientWidth;
  const out = [];
  if (document.documentElement.scrollWidth > wide) {
    for (const e of document.querySelectorAll('body *')) {
      const box = e.getBoundingClientRect();
      if (box.width && box.right > wide + 1 && !e.closest('[data-scrolls]'))
        out.push(`${e.tagName}.${e.className?.baseVal ?? e.className} to ${Math.round(box.right)}`);
    }
    out.unshift(`the page is ${document.documentElement.scrollWidth} wide in a window of ${wide}`);
  }
  return out.slice(0, 8);
}

// Walks through the page with Tab: what was not reached, and what had no ring when it had the focus.
export async function walk(page) {
  const wanted = await page.evaluate(() => {
    let n = 0;
    const chosen = (e) => [...document.querySelectorAll('input[type=radio]')].some((x) => x.name === e.name && x.checked);
    for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
      if (e.disabled || e.getAttribute('tabindex') === '-1' || !e.checkVisibility({ visibilityProperty: true })) continue;
      if (e.type === 'radio' && !e.checked && chosen(e)) continue; // one stop a group
      e.dataset.wanted = n++;
    }
    return n;
  });
  const walked = new Set();
  const unseen = new Set();
  for (let i = 0; i < wanted + 20; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const style = getComputedStyle(e);
      const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
      return { wanted: e.dataset.wanted, ring, html: e.outerHTML.slice(0, 120) };
    });
    if (!at) break;
    if (at.wanted !== undefined) walked.add(at.wanted);
    if (!at.ring) unseen.add(at.html);
  }
  const missed = await page.evaluate(
    (seen) => [...document.querySelectorAll('[data-wanted]')].filter((e) => !seen.includes(e.dataset.wanted)).map((e) => e.outerHTML.slice(0, 120)),
    [...walked],
  );
  return { wanted, missed, unseen: [...unseen] };
}

export default async function tests(add) {
  add('access/skip-link', async () => {
    const page = await open(await reading(), '/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null || location.hash === '#main'));
    await done(page);
  });
  add('access/theme', async () => { // the switch goes from the system's colours to dark to light, and is kept
    const page = await open(await reading(), '/ask');
    const paper = () => page.evaluate(() => Number(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/)[0]));
    assert.ok((await paper()) > 200);
    await page.getByRole('button', { name: /^Colours/ }).click();
    assert.ok((await paper()) < 80);
    await page.reload();
    await ready(page);
    assert.ok((await paper()) < 80);
    await done(page);
  });
  add('access/token', async () => { // who has no token is told so; who opens the address with it is in, and stays in
    const server = await guarded();
    const out = await fetch(server + '/ask');
    assert.equal(out.status, 401);
    assert.match(await out.text(), /token/);
    const page = await open(server, '/?token=' + token);
    assert.equal(new URL(page.url()).search, '', 'the token does not stay in the address');
    assert.ok((await page.locator('main a[href]').count()) > 0);
    await page.goto(server + '/review');
    await ready(page);
    assert.ok((await page.locator('.case').count()) === 1);
    await done(page);
  });
  add('access/tables', async () => { // what a picture shows stands in a table too
    for (const path of ['/', '/relation/PRK/KOR', '/actor/PRK']) {
      const page = await open(await reading(), path);
      const bare = await page.evaluate(() => [...document.querySelectorAll('main svg, main canvas')].filter((e) => {
        const told = (x) => x && (x.getAttribute('aria-hidden') === 'true' || x.getAttribute('aria-label') || x.getAttribute('aria-labelledby'));
        return e.checkVisibility() && !told(e) && !told(e.closest('[role], figure, [aria-hidden]')) && !e.querySelector('title');
      }).map((e) => e.outerHTML.slice(0, 120)));
      assert.deepEqual(bare, [], path);
      await done(page);
    }
  });
}
