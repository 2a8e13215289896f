// access: each page in light and dark passes axe without a serious finding, fits a narrow screen, and works from the keyboard.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { done, open, pages, reading } from './desk.mjs';

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

export default async function tests(add) {
  for (const [name, path] of Object.entries(await pages())) {
    for (const dark of [false, true]) {
      add(`access/axe/${name}/${dark ? 'dark' : 'light'}`, async () => {
        const page = await open(await reading(), path, { dark });
        assert.deepEqual(await findings(page), []);
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
        assert.ok(dark ? paper[0] < 80 : paper[0] > 200, `paper is ${paper}`);
        await done(page);
      });
    }
    add(`access/narrow/${name}`, async () => {
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
    });
    add(`access/keyboard/${name}`, async () => {
      const page = await open(await reading(), path);
      const wanted = await page.evaluate(() => {
        let n = 0;
        for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
          if (e.disabled || !e.checkVisibility({ visibilityProperty: true })) continue;
          if (e.getAttribute('tabindex') === '-1') continue; // members of a group that arrows move in
          if (e.type === 'radio' && !e.checked && e.form?.elements[e.name]?.value) continue; // one stop a group
          if (e.type === 'radio' && !e.checked && document.querySelector(`input[name="${e.name}"]:checked`)) continue;
          e.dataset.wanted = n++;
        }
        return n;
      });
      assert.ok(wanted > 3);
      const walked = new Set();
      const unseen = [];
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
        if (!at.ring) unseen.push(at.html);
      }
      assert.deepEqual([...new Set(unseen)], [], 'no visible focus');
      const missed = await page.evaluate(
        (walked) =>
          [...document.querySelectorAll('[data-wanted]')].filter((e) => !walked.includes(e.dataset.wanted)).map((e) => e.outerHTML.slice(0, 120)),
        [...walked],
      );
      assert.deepEqual(missed, [], 'not reached by Tab');
      await done(page);
    });
  }
  add('access/keyboard/skip-link', async () => {
    const page = await open(await reading(), '/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null || location.hash === '#main'));
    await done(page);
  });
}
