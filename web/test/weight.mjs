// weight: how light and quick the first page is, what is kept by the browser, and what the headers promise.
import assert from 'node:assert/strict';
import { done, open, reading, ready } from './desk.mjs';

// The share of a processor that this process gets when it wants all of one: 1 on a machine with nothing else to do.
function ours() {
  const start = process.hrtime.bigint();
  const used = process.cpuUsage();
  let end = start;
  while (end - start < 200000000n) end = process.hrtime.bigint();
  const { user, system } = process.cpuUsage(used);
  return Math.min(1, ((user + system) * 1000) / Number(end - start));
}

export default async function tests(add) {
  add('weight/first-page', async () => {
    // bytes over the wire, compressed as they came, until nothing more is asked for
    const page = await open(await reading(), '/ask'); // warm: server and browser have started
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    client.on('Network.loadingFinished', (e) => {
      bytes += e.encodedDataLength;
    });
    await page.goto(page.server + '/');
    await ready(page);
    assert.ok(bytes > 5000, `${bytes} bytes counted`);
    assert.ok(bytes < 150 * 1024, `${bytes} bytes`);
    console.log(`      first page: ${bytes} bytes`);
    await done(page);
  });
  add('weight/usable', async () => {
    // the best of six, and of the time only the part that a busy machine leaves us: how much slower work is than on an idle one
    const page = await open(await reading(), '/ask');
    let best = Infinity;
    for (let i = 0; i < 6 && best > 1000; i++) {
      await page.goto('about:blank');
      const share = ours();
      const start = Date.now();
      await page.goto(page.server + '/', { waitUntil: 'commit' });
      await page.waitForFunction(
        () => document.querySelector('main h1') && !document.querySelector('main [aria-busy="true"]') && document.querySelector('main a[href]'),
        null,
        { polling: 20 },
      );
      const took = Date.now() - start;
      best = Math.min(best, Math.round(took * Math.min(share, ours())));
      console.log(`      usable after: ${took} ms, of them ours ${best}`);
    }
    assert.ok(best < 1000, `${best} ms`);
    await done(page);
  });
  add('weight/kept', async () => {
    // files with a hash in their name are kept for good, the page itself is asked again
    const server = await reading();
    const page = await (await fetch(server + '/')).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]);
    assert.ok(files.length >= 2, page);
    for (const file of files) {
      assert.match(file, /[-.][0-9A-Za-z]{8,}\.(js|css)$/);
      const reply = await fetch(server + file);
      assert.match(reply.headers.get('cache-control') ?? '', /max-age=\d{7,}.*immutable|immutable.*max-age=\d{7,}/);
      assert.equal(reply.headers.get('content-encoding'), 'gzip');
      assert.match(reply.headers.get('content-type'), /javascript|css/);
      await reply.text();
    }
    const again = await fetch(server + '/');
    await again.text();
    assert.doesNotMatch(again.headers.get('cache-control') ?? '', /immutable/);
  });
  add('weight/headers', async () => {
    const server = await reading();
    for (const path of ['/', '/story/x', '/api/v1/version']) {
      const reply = await fetch(server + path);
      await reply.text();
      assert.equal(reply.headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(reply.headers.get('referrer-policy'), 'no-referrer', path);
    }
    const policy = (await fetch(server + '/')).headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });
}
