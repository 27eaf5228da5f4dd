// A picture in an article is no wall: but for the handles themselves a swipe
// scrolls the host's page, and the wheel does everywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

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

// moved waits until the host has scrolled, or is sure that it has not.
const moved = (widget, from) => widget.page.evaluate(async (was) => {
  for (let i = 0; i < 30 && window.scrollY === was; i++) await new Promise(requestAnimationFrame);
  return window.scrollY - was;
}, from);

const start = 120;

async function swipe(widget, p) {
  await scrollTo(widget, start);
  const o = await widget.origin();
  const at = (dy) => [{ x: o.x + p.x, y: o.y + p.y - dy }];
  await widget.touch('touchStart', at(0));
  for (let dy = 15; dy <= 90; dy += 15) await widget.touch('touchMove', at(dy));
  await widget.touch('touchEnd', []);
  return moved(widget, start);
}

for (const row of scenes) {
  test(`${row.scene}: swipes`, async () => {
    const widget = await stand.widget({ home: 'frame', touch: true, query: `scene=${row.scene}` });
    const { width, height } = await widget.size();
    const sliders = (await widget.controls()).filter((c) => c.role === 'slider');
    const onHandle = (p) => sliders.some((s) => Math.abs(s.x - p.x) <= reach + 1 && Math.abs(s.y - p.y) <= reach + 1);
    // Beside every handle, up and down its track or bar, and all over the picture.
    const points = sliders.flatMap((s) => [{ x: s.x, y: s.y + reach + 6 }, { x: s.x - reach - 6, y: s.y }]);
    for (let i = 0; i < 12; i++) points.push({ x: ((i % 4) + 0.5) * (width / 4), y: (Math.floor(i / 4) + 0.6) * (height / 3) });
    const free = points.filter((p) => p.x > 0 && p.y > 95 && p.x < width && p.y < height && !onHandle(p));
    assert.ok(free.length > 12, 'too few places');
    for (const p of free) assert.ok(await swipe(widget, p) > 40, `a swipe from ${Math.round(p.x)}, ${Math.round(p.y)} did not scroll the page`);
    assert.equal(await widget.hash(), '', 'a swipe changed something');
    // Chromium stretches sliders towards fingers; elsewhere it is the room alone that holds them.
    assert.deepEqual(await widget.frame.evaluate(() => [...new Set([...document.querySelectorAll('.room')].map((r) => `${getComputedStyle(r).touchAction} ${r.offsetWidth}×${r.offsetHeight}`))]), ['none 44×44']);
    for (const handle of row.handles) {
      await widget.asleep();
      for (const off of [0, reach - 4]) {
        const s = find(await widget.controls(), handle); // where the last one left it
        assert.equal(await swipe(widget, { x: s.x + off, y: s.y }), 0, `a swipe from ${handle.what}, ${off} beside, scrolled the page`);
        await widget.asleep();
      }
    }
    await widget.close();
  });

  test(`${row.scene}: the wheel`, async () => {
    const widget = await stand.widget({ home: 'frame', query: `scene=${row.scene}` });
    const { width, height } = await widget.size();
    const controls = await widget.controls();
    const points = [...controls.map(({ x, y, name }) => ({ x, y, name })), { x: width / 3, y: height / 3, name: 'the picture' }];
    for (const p of points.filter((q) => q.y < height)) {
      await scrollTo(widget, 100);
      const o = await widget.origin();
      await widget.wheel(o.x + p.x, o.y + p.y, 60);
      assert.ok(await moved(widget, 100) > 0, `the wheel over ${p.name} did not scroll the page`);
    }
    await widget.close();
  });
}
