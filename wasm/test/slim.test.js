// The slim engine and the stock one: the same pixels, the same answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { count, shown } from '../bench/count.mjs';
import { Stand } from './lib/browser.js';
import { top } from './lib/go.js';
import { compare } from './lib/pixels.js';
import { find, scenes, start } from './lib/scenes.js';

const stock = 'build/stock';
const stands = {};
before(async () => {
  execFileSync('go', ['run', './wasm/build', '-fast', '-engine', 'stock', '-out', stock], { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
  [stands.slim, stands.stock] = [await Stand.open(), await Stand.open({ site: stock })];
});
after(() => Promise.all(Object.values(stands).map((s) => s.close())));

// both does the same with either page, and returns what each gave.
async function both(options, act) {
  const given = {};
  for (const [name, stand] of Object.entries(stands)) {
    const widget = await stand.widget(options);
    given[name] = await act(widget);
    await widget.close();
  }
  return given;
}

// samePicture fails at the first byte that differs: a screenshot of the same pixels is the same file.
const samePicture = (given, what) => assert.ok(given.slim.equals(given.stock), `${what}: the pictures differ`);
const shot = (widget) => widget.page.screenshot();

for (const [i, row] of scenes.entries()) {
  // Each in another of the looks there are, so that all are met.
  const looks = [
    { lang: 'ko', theme: 'light', width: 720, scale: 1 },
    { lang: 'en', theme: 'dark', width: 360, scale: 2, hash: row.many || row.state },
    { lang: 'ko', theme: 'dark', width: 1100, scale: 1.5, hash: row.state },
  ];
  for (const options of i === 0 ? looks : [looks[i % 3]]) {
    test(`${row.scene}: the same pixels and a hand does the same, ${options.lang}, ${options.theme}, ${options.width} at ${options.scale}`, async () => {
      const given = await both({ query: `scene=${row.scene}`, height: 1000, ...options }, async (widget) => {
        const first = await shot(widget);
        await widget.open(start(row));
        const links = [];
        for (const handle of row.handles) {
          const place = await widget.place(find(await widget.controls(), handle));
          await widget.drag('mouse', place, handle.by);
          await widget.asleep();
          links.push(await widget.hash());
        }
        await widget.page.mouse.move(2, 2);
        await widget.asleep();
        return { links, controls: await widget.controls(), announced: await widget.frame.evaluate(() => window.watched.announced.filter(Boolean)), first, last: await shot(widget) };
      });
      for (const when of ['first', 'last']) samePicture({ slim: given.slim[when], stock: given.stock[when] }, `${row.scene}, ${when}`);
      const told = ({ first, last, ...rest }) => rest;
      assert.deepEqual(told(given.slim), told(given.stock));
      assert.ok(new Set(given.slim.links).size > 1 || row.handles.length === 1, 'nothing moved');
    });
  }
}

// The stock engine reads the screen's scale once: here the slim one is the better.
test('the picture follows the scale of the screen', async () => {
  // A screenshot has the scale a page was opened with, and this the one it has now.
  const pixels = async (widget) => Buffer.from((await (await widget.cdp()).send('Page.captureScreenshot')).data, 'base64');
  const fresh = async (scale) => {
    const widget = await stands.slim.widget({ scale });
    const picture = await shot(widget);
    await widget.close();
    return picture;
  };
  const widget = await stands.slim.widget({ scale: 1 });
  const cdp = await widget.cdp();
  const { width, height } = widget.page.viewportSize();
  for (const scale of [2, 1.5, 1]) {
    await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
    // Headless Chromium tells an idle page nothing of it; a screen that changes repaints.
    await widget.frame.evaluate(() => dispatchEvent(new Event('resize')));
    await widget.frame.waitForFunction((s) => {
      const canvas = document.querySelector('canvas');
      return canvas.width === Math.trunc(document.body.clientWidth * s);
    }, scale, { timeout: 60000 });
    await widget.asleep();
    const { part, wrong, sizes } = await compare(stands.slim.browser, await pixels(widget), await fresh(scale));
    assert.equal(sizes, undefined, `at ${scale} the picture has another size`);
    assert.ok(part < 0.001 && wrong.length === 0, `at ${scale} ${(part * 100).toFixed(2)} % of the pixels are not what they are when opened so`);
  }
  await widget.close();
});

// A frame may forbid gamepads; the stock engine ends there.
test('a page that may ask for no gamepads runs', async () => {
  const widget = await stands.slim.widget({
    prepare: (context) => context.addInitScript(() => {
      navigator.getGamepads = () => { throw new DOMException('gamepads are not allowed', 'SecurityError'); };
    }),
  });
  assert.equal(await widget.frame.evaluate(() => document.documentElement.dataset.mode), 'canvas');
  await widget.close();
});

// How soon each is live is told, not judged: a shared machine's times are no test.
test('from the script to the first live frame', async (t) => {
  const times = { slim: [], stock: [] };
  const prepare = (context) => context.addInitScript(count);
  for (let i = 0; i < 3; i++) {
    const given = await both({ prepare }, shown);
    for (const name of Object.keys(times)) times[name].push(given[name]);
  }
  const middle = (a) => a.sort((x, y) => x - y)[a.length >> 1];
  const [slim, other] = [middle(times.slim), middle(times.stock)];
  assert.ok(slim > 0 && other > 0);
  t.diagnostic(`slim ${slim.toFixed(0)} ms, stock ${other.toFixed(0)} ms: ${(slim / other).toFixed(2)} of it`);
});
