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
let fixture; // a page that paints the fixture Frame
before(async () => {
  stand = await Stand.open();
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
  await stand.close();
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

    for (const row of scenes) {
      test(`${row.scene}, ${theme}, at ${scale}`, async () => {
        for (const [lang, width, hash] of [['ko', 720, ''], ['en', 360, row.many]]) {
          const widget = await stand.widget({ lang, theme, scale, width, height: 1400, hash, query: `scene=${row.scene}` });
          const size = await widget.size();
          const y = await widget.frame.evaluate(() => document.body.getBoundingClientRect().top);
          const shot = await widget.page.screenshot({ clip: { x: 0, y, ...size } });
          await widget.close();
          same(await compare(stand.browser, shot, await drawn(svg({ ...size, lang, theme, link: hash }), size, scale)), `${lang} ${width}`);
        }
      });
    }
  }
}
