// The canvas and the SVG of one Frame are one picture: of every mark there is,
// and of each scene.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { svg, top } from './lib/go.js';
import { compare } from './lib/pixels.js';
import { scenes } from './lib/scenes.js';

let stand;
let fine; // on a screen of two pixels a dp
let fixture; // a page that paints the fixture Frame
before(async () => {
  [stand, fine] = await Promise.all([Stand.open(), Stand.open({ args: ['--force-device-scale-factor=2', '--window-size=1000,1200'] })]);
  const files = {
    '/': ['text/html', `<!doctype html><style>html,body{margin:0;height:100%}</style><body><script src="wasm_exec.js"></script>
<script type="module">
window.font = new Uint8Array(await (await fetch('font')).arrayBuffer());
const go = new Go();
go.run((await WebAssembly.instantiateStreaming(fetch('fixture.wasm'), go.importObject)).instance);
</script>`],
    '/wasm_exec.js': ['text/javascript', readFileSync(`${top}build/site/wasm_exec.js`)],
    '/font': ['application/octet-stream', readFileSync(`${top}build/site/fonts/bars-sans-ks.glyphs`)],
    '/fixture.wasm': ['application/wasm', readFileSync(`${top}build/test/fixture.wasm`)],
  };
  fixture = createServer((request, response) => {
    const [type, data] = files[request.url.replace(/\?.*/, '')] || [];
    response.writeHead(data ? 200 : 404, { 'Content-Type': type || 'text/plain' });
    response.end(data);
  });
  await new Promise((done) => { fixture.listen(0, 'localhost', done); });
});
after(async () => {
  await Promise.all([stand.close(), fine.close()]);
  fixture.closeAllConnections();
  fixture.close();
});

// shoot is a screenshot. A busy browser now and then can't take one and says so:
// that is no word about the picture, and it is asked again.
async function shoot(page, again = 2) {
  try {
    return await page.screenshot();
  } catch (e) {
    if (!again || !/Unable to capture screenshot/.test(e.message)) throw e;
    return shoot(page, again - 1);
  }
}

// drawn is a screenshot of an SVG at a scale.
async function drawn(picture, size, scale) {
  const context = await stand.browser.newContext({ viewport: size, deviceScaleFactor: scale });
  const page = await context.newPage();
  await page.setContent(`<body style="margin:0">${picture}</body>`);
  const shot = await shoot(page);
  await context.close();
  return shot;
}

function same({ part, wrong, sizes }, what) {
  assert.equal(sizes, undefined, `${what}: the pictures have different sizes`);
  assert.ok(part <= 0.02, `${what}: ${(part * 100).toFixed(2)} % of the pixels differ`);
  assert.deepEqual(wrong.slice(0, 20), [], `${what}: ${wrong.length} pixels are of another picture`);
}

for (const scale of [1, 2]) {
  for (const theme of ['light', 'dark']) {
    test(`every mark, ${theme}, at ${scale}`, async () => {
      const picture = svg({ fixture: true, theme });
      const [, width, height] = picture.match(/ width="([\d.]+)" height="([\d.]+)"/).map(Number);
      const context = await stand.browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
      const page = await context.newPage();
      await page.goto(`http://localhost:${fixture.address().port}/?theme=${theme}`);
      await page.waitForSelector('html[data-live]', { state: 'attached' });
      const shot = await shoot(page);
      await context.close();
      same(await compare(stand.browser, shot, await drawn(picture, { width, height }, scale)), 'every mark');
    });

  }
}

// pictured compares a scene's page with the SVG of the same.
async function pictured(at, row, { home = 'alone', lang, theme, width, scale, hash }) {
  // A debugger's scale does not reach a frame of another site: there the screen itself has it.
  const own = home === 'frame' ? { viewport: null } : { scale };
  const height = home === 'frame' ? 700 : 1400;
  const widget = await at.widget({ home, lang, theme, width, height, hash, query: `scene=${row.scene}`, ...own });
  assert.equal(await widget.frame.evaluate(() => devicePixelRatio), scale);
  const size = await widget.size();
  // In the middle of the window it may stand on half a dp, where no screenshot begins.
  if (home === 'alone') {
    await widget.page.setViewportSize({ width, height: height + (size.height % 2) });
    await widget.frame.waitForFunction(() => document.body.getBoundingClientRect().top % 1 === 0, null, { timeout: 60000 });
    await widget.asleep();
  }
  const corner = await widget.origin();
  const y = corner.y + await widget.frame.evaluate(() => document.body.getBoundingClientRect().top);
  // A screenshot has the debugger's scale, this the screen's.
  const screen = async (clip) => Buffer.from((await (await widget.cdp()).send('Page.captureScreenshot', { clip })).data, 'base64');
  const clip = { x: corner.x, y, ...size };
  const shot = home === 'frame' ? await screen({ ...clip, scale: 1 }) : await widget.page.screenshot({ clip });
  const picture = svg({ ...size, lang, theme, query: widget.query, link: hash });
  await widget.close();
  same(await compare(at.browser, shot, await drawn(picture, size, scale)), `${home} ${lang} ${width}`);
}

for (const row of scenes) {
  // The first scene in all ways, the others in those that differ most.
  const all = row === scenes[0] ? [1, 2].flatMap((scale) => ['light', 'dark'].map((theme) => [scale, theme])) : [];
  for (const [scale, theme] of all) {
    test(`${row.scene}, ${theme}, at ${scale}`, async () => {
      await pictured(stand, row, { lang: 'ko', width: 720, scale, theme, hash: '' });
      await pictured(stand, row, { lang: 'en', width: 360, scale, theme, hash: row.many });
    });
  }
  if (!all.length) test(`${row.scene}, light, at 1`, () => pictured(stand, row, { lang: 'ko', width: 720, scale: 1, theme: 'light', hash: '' }));
  test(`${row.scene}, dark, in a frame on a screen of 2`, () => pictured(fine, row, { home: 'frame', lang: 'en', width: 360, scale: 2, theme: 'dark', hash: row.many || row.state }));
}
