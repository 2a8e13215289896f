// shots: pictures of every page in light, dark and narrow, into the folder DESK_SHOTS; for people to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, pages, reading } from './desk.mjs';

export default async function tests(add) {
  const folder = process.env.DESK_SHOTS;
  mkdirSync(folder, { recursive: true });
  const sizes = { light: {}, dark: { dark: true }, narrow: { width: 360, height: 1500, isMobile: true, hasTouch: true } };
  const all = {
    ...(await pages()),
    'story-tree': (await pages()).story + '#s2',
    'try-typed':
      '/try#text=' +
      encodeURIComponent('Japan eased its sanctions on North Korea on Monday after talks in Beijing. South Korea criticised the decision.') +
      '&date=2014-10-06',
  };
  for (const [name, path] of Object.entries(all)) {
    for (const [size, options] of Object.entries(sizes)) {
      add(`shots/${name}/${size}`, async () => {
        const page = await open(await reading(), path, options);
        if (name === 'story-tree') await page.getByRole('button', { name: 'Show its tree' }).click();
        await page.waitForTimeout(600);
        await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: size !== 'narrow' });
        await page.context().close();
      });
    }
  }
}
