// The page around the picture: first paint, policy, errors, no WebGL, no script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { svg } from './lib/go.js';
import { compare } from './lib/pixels.js';
import { find, scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

// halted keeps the program from arriving until it is let go.
const halted = () => {
  let go;
  const gone = new Promise((done) => { go = done; });
  return {
    go,
    prepare: (context) => context.route('**/softmax.wasm', async (route) => {
      await gone;
      await route.continue();
    }),
  };
};

const poster = (widget) => widget.frame.evaluate(async () => {
  const image = document.querySelector('#poster img');
  await image.decode();
  const box = image.getBoundingClientRect();
  return { file: image.currentSrc.replace(/.*\//, ''), shown: getComputedStyle(image.parentElement.parentElement).display !== 'none', width: box.width, height: box.height };
});

test('the poster stands there before the program, in the reader\'s language and theme', async () => {
  for (const [query, hash, theme, lang, width, file] of [
    ['', '', 'light', 'ko', 360, 'softmax-360-light-ko.svg'],
    ['', '', 'dark', 'en', 720, 'softmax-720-dark-en.svg'],
    ['lang=en&theme=dark', '', 'light', 'ko', 1100, 'softmax-1100-dark-en.svg'],
    ['theme=light', '', 'dark', 'ko', 720, 'softmax-720-light-ko.svg'],
    ['temperature=3', '', 'light', 'ko', 720, 'softmax-720-light-still.svg'],
    ['', 'v=1&temperature=3', 'light', 'en', 360, 'softmax-360-light-still.svg'],
  ]) {
    const { go, prepare } = halted();
    const widget = await stand.widget({ query, hash, theme, lang, width, prepare, live: false });
    const is = await poster(widget);
    assert.equal(is.file, file);
    assert.ok(is.shown);
    assert.equal(await widget.frame.evaluate(() => document.documentElement.scrollWidth), width, 'something is wider than the page');
    go();
    await widget.live();
    assert.equal((await poster(widget)).shown, false);
    const box = await widget.size();
    assert.ok(Math.abs(box.width - is.width) < 1 && Math.abs(box.height - is.height) < 1, `the picture jumps from ${is.width}×${is.height} to ${box.width}×${box.height}`);
    await widget.close();
  }
});

test('the poster is the picture: nothing flashes as the program takes its place', async () => {
  const { go, prepare } = halted();
  const widget = await stand.widget({ width: 720, prepare, live: false });
  await poster(widget);
  // Each frame that comes to the screen, from the poster's to that of the picture at rest.
  const seen = [await widget.page.screenshot()];
  const cdp = await widget.cdp();
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    seen.push(Buffer.from(data, 'base64'));
    cdp.send('Page.screencastFrameAck', { sessionId });
  });
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  go();
  await widget.live();
  await cdp.send('Page.stopScreencast');
  seen.push(await widget.page.screenshot());
  assert.ok(seen.length > 3, `${seen.length} frames`);
  for (const frame of seen) {
    const { part, wrong } = await compare(stand.browser, seen[0], frame);
    assert.ok(part < 0.02, `${(part * 100).toFixed(2)} % of the page changed`);
    assert.deepEqual(wrong, []);
  }
  await widget.close();
});

test('the canvas is inert, and the picture asks for no style of its own', async () => {
  const widget = await stand.widget({ home: 'frame' });
  assert.deepEqual(await widget.frame.evaluate(() => {
    const canvas = document.getElementById('canvas');
    return { inert: canvas.inert, hidden: canvas.getAttribute('aria-hidden'), events: getComputedStyle(canvas).pointerEvents };
  }), { inert: true, hidden: 'true', events: 'none' });
  // In a frame it fills the frame, and has nothing to scroll.
  assert.deepEqual(await widget.frame.evaluate(() => [document.documentElement.scrollHeight, document.body.clientHeight]), [560, 560]);
  const policy = await widget.frame.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'? .*'unsafe-eval'|\s'unsafe-eval'/);
  await widget.close();
});

test('alone in a tall window it stands in the middle, at its own height', async () => {
  const widget = await stand.widget({ width: 1440, height: 1300 });
  const box = await widget.frame.evaluate(() => document.body.getBoundingClientRect().toJSON());
  assert.equal(box.width, 1100);
  assert.ok(Math.abs(box.top - (1300 - box.bottom)) < 1 && box.height < 900, JSON.stringify(box));
  await widget.close();
});

for (const row of scenes) {
  test(`${row.scene}: without WebGL the same picture is live as SVG`, async () => {
    const widget = await stand.widget({
      query: `scene=${row.scene}`,
      prepare: (context) => context.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest); };
      }),
    });
    assert.equal(await widget.frame.evaluate(() => document.documentElement.dataset.mode), 'svg');
    // The picture is the program's own, mark for mark: only the page gives it its
    // size, and its names a letter of their own.
    const shown = async () => (await widget.frame.innerHTML('#picture')).replaceAll(/(id="|#)p/g, '$1');
    const drawn = (picture) => widget.frame.evaluate((text) => {
      const element = document.createElement('div');
      element.innerHTML = text.replace(/ width="[\d.]+" height="[\d.]+"/, '');
      return element.innerHTML;
    }, picture);
    const looks = async (done) => svg({ ...(await widget.size()), lang: 'ko', theme: 'light', query: widget.query, ...done });
    const first = await shown();
    assert.equal(first, await drawn(await looks({})));
    const [handle] = row.handles;
    const was = find(await widget.controls(), handle);
    await widget.drag('mouse', was, handle.by);
    const now = await widget.saved('');
    await widget.page.mouse.move(2, 2);
    await widget.asleep();
    assert.notEqual(await shown(), first);
    assert.notEqual((await widget.control(was.id)).value, was.value, handle.what);
    assert.ok(now.length > 3);
    await widget.close();
  });
}

test('a crash is a sentence and a way back, and keeps what the reader made', async () => {
  for (const lang of ['ko', 'en']) {
    const widget = await stand.widget({ lang, hash: scenes[0].state });
    assert.equal(await widget.frame.isVisible('#failed'), false);
    // A function of the program, called as no script of ours does.
    await widget.frame.evaluate(() => { try { window.softmax.program.down(); } catch { /* it has died */ } });
    await widget.frame.waitForSelector('#failed:not([hidden])');
    const shown = (await widget.frame.$$('#failed button')).length;
    assert.equal(shown, 2);
    const visible = widget.frame.locator('#failed button:visible');
    assert.equal(await visible.count(), 1);
    assert.equal(await widget.frame.locator('#failed .said:visible').getAttribute('lang'), lang);
    await Promise.all([widget.page.waitForNavigation(), visible.click()]);
    widget.frame = widget.page.mainFrame();
    await widget.live();
    assert.equal(await widget.hash(), scenes[0].state);
    widget.errors.length = 0; // Go's own report of the crash
    await widget.close();
  }
});

test('a program that does not arrive is told, and the poster stays', async () => {
  const widget = await stand.widget({ live: false, prepare: (context) => context.route('**/softmax.wasm', (route) => route.abort()) });
  await widget.frame.waitForSelector('#failed:not([hidden])');
  assert.ok((await poster(widget)).shown);
  await widget.page.context().close();
});

test('without a script there are the poster and its numbers', async () => {
  const context = await stand.browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 720, height: 900 } });
  const page = await context.newPage();
  await page.goto(stand.site.url);
  assert.equal(await page.locator('#poster picture img').isVisible(), true);
  const table = page.locator('#poster table:visible');
  assert.equal(await table.count(), 1);
  assert.ok((await table.locator('tr').count()) > 5);
  await context.close();
});

test('a change of preference while the page is open is followed', async () => {
  const widget = await stand.widget({ theme: 'light' });
  const paper = () => widget.frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [light, picture] = [await paper(), await widget.page.screenshot()];
  await widget.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'no-preference' });
  await widget.frame.waitForFunction((was) => getComputedStyle(document.body).backgroundColor !== was, light);
  await widget.asleep();
  assert.notDeepEqual(await widget.page.screenshot(), picture);
  await widget.close();
});
