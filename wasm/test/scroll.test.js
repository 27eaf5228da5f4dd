// A picture in an article is no wall: but for the handles themselves a swipe
// scrolls the host's page, and the wheel does everywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes, start as home } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const reach = 22; // dp around a handle that are the handle's

// scrollTo waits until what an earlier swipe set going has come to rest.
const scrollTo = (widget, y) => widget.page.evaluate(async (to) => {
  for (let rest = 0; rest < 5; rest++) {
    if (window.scrollY !== to) rest = 0;
    window.scrollTo(0, to);
    await new Promise(requestAnimationFrame);
  }
}, y);

const start = 120;
const moved = (widget) => widget.page.evaluate((was) => window.scrollY - was, start);

// swipe returns how far a finger's way up scrolls the page. Whose the finger is the
// widget knows at once: a browser that scrolls takes it away.
async function swipe(widget, p) {
  await scrollTo(widget, start);
  const o = await widget.origin();
  const at = (dy) => [{ x: o.x + p.x, y: o.y + p.y - dy }];
  await widget.frame.evaluate(() => {
    window.ended = new Promise((done) => {
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => done(end), { capture: true, once: true });
    });
  });
  await widget.touch('touchStart', at(0));
  for (let dy = 15; dy <= 90; dy += 15) await widget.touch('touchMove', at(dy));
  await widget.touch('touchEnd', []);
  if (await widget.frame.evaluate(() => window.ended) === 'pointerup') return moved(widget);
  await widget.page.waitForFunction((was) => window.scrollY - was > 40, start, { polling: 10, timeout: 60000 });
  return moved(widget);
}

for (const row of scenes) {
  test(`${row.scene}: swipes and the wheel`, async () => {
    const widget = await stand.widget({ home: 'frame', touch: true, query: `scene=${row.scene}` });
    const { width, height } = await widget.size();
    const controls = await widget.controls();
    const sliders = controls.filter((c) => c.role === 'slider');
    const onHandle = (p) => sliders.some((s) => Math.abs(s.x - p.x) <= reach + 1 && Math.abs(s.y - p.y) <= reach + 1);
    // Beside the handles, up and down their tracks or bars, and all over the picture.
    const points = row.handles.flatMap((handle) => {
      const s = find(controls, handle);
      return [{ x: s.x, y: s.y + reach + 6 }, { x: s.x - reach - 6, y: s.y }];
    });
    for (let i = 0; i < 6; i++) points.push({ x: ((i % 3) + 0.5) * (width / 3), y: (Math.floor(i / 3) + 0.6) * (height / 2) });
    const free = points.filter((p) => p.x > 0 && p.y > 95 && p.x < width && p.y < height && !onHandle(p));
    assert.ok(free.length > 4, 'too few places');
    for (const p of free) assert.ok(await swipe(widget, p) > 40, `a swipe from ${Math.round(p.x)}, ${Math.round(p.y)} did not scroll the page`);
    assert.equal(await widget.hash(), '', 'a swipe changed something');
    // Chromium stretches sliders towards fingers; elsewhere it is the room alone that holds them.
    assert.deepEqual(await widget.frame.evaluate(() => [...new Set([...document.querySelectorAll('.room')].map((r) => `${getComputedStyle(r).touchAction} ${r.offsetWidth}×${r.offsetHeight}`))]), ['none 44×44']);
    for (const [i, handle] of row.handles.entries()) {
      await scrollTo(widget, start); // out of view nothing would be drawn
      await widget.open(home(row));
      const s = find(await widget.controls(), handle);
      assert.equal(await swipe(widget, { x: s.x + (i % 2) * (reach - 4), y: s.y }), 0, `a swipe from ${handle.what} scrolled the page`);
      await widget.asleep();
    }

    // The wheel scrolls everywhere, over handles and buttons too.
    const button = controls.find((c) => c.role !== 'slider' && !c.off && c.y < height);
    for (const p of [...row.handles.map((handle) => find(controls, handle)), button, { x: width / 3, y: height / 3, name: 'the picture' }]) {
      await scrollTo(widget, 100);
      const o = await widget.origin();
      await widget.wheel(o.x + p.x, o.y + p.y, 60);
      await widget.page.waitForFunction(() => window.scrollY > 100, null, { polling: 10, timeout: 60000 })
        .catch(() => assert.fail(`the wheel over ${p.name} did not scroll the page`));
    }
    await widget.close();
  });
}
