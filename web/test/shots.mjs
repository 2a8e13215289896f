// shots: pictures of every page in light, dark and narrow, into the folder DESK_SHOTS; for people to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, pages, reading, writing } from './desk.mjs';

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
  all['ask-not-understood'] = '/ask?q=' + encodeURIComponent('Who likes cheese?');
  all['ask-mixed'] = '/ask?q=' + encodeURIComponent('Is North Korea on a charm offensive?') + '&as_of=2014-10-08';
  all['try-page'] = '/try';
  all['review-correct'] = '/review?seed=4';
  for (const [name, path] of Object.entries(all)) {
    for (const [size, options] of Object.entries(sizes)) {
      add(`shots/${name}/${size}`, async () => {
        const page = await open(await (name.startsWith('review') ? writing() : reading()), path, options);
        if (name === 'story-tree') await page.getByRole('button', { name: 'Show its tree' }).click();
        if (name === 'try-page') await page.getByRole('button', { name: 'a page' }).click();
        if (name === 'review-correct') await page.keyboard.press('c');
        await page.waitForTimeout(600);
        await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: size !== 'narrow' });
        await page.context().close();
      });
    }
  }
}
