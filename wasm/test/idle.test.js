// A settled widget costs nothing, and still answers at once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const idle = 10_000;
const counts = (widget) => widget.frame.evaluate(() => ({ frames: window.watched.frames, timers: window.watched.timers, visible: document.visibilityState }));

// All scenes are left alone together: what is not shown would be idle for nothing.
test('ten seconds without a frame or a timer, each scene after it has been used', async () => {
  const open = [];
  for (const row of scenes) {
    const widget = await stand.widget({ home: 'frame', query: `scene=${row.scene}` });
    const slider = find(await widget.controls(), row.handles[0]);
    await widget.drag('mouse', await widget.place(slider), row.handles[0].by);
    await widget.saved('');
    await widget.page.mouse.move(2, 2);
    await widget.asleep();
    open.push({ row, widget });
  }
  const before = await Promise.all(open.map(({ widget }) => counts(widget)));
  await new Promise((done) => { setTimeout(done, idle); });
  const then = await Promise.all(open.map(({ widget }) => counts(widget)));
  for (const [i, { row, widget }] of open.entries()) {
    assert.equal(before[i].visible, 'visible', row.scene);
    assert.deepEqual(then[i], before[i], row.scene);
    // It only slept.
    const slider = find(await widget.controls(), row.handles[0]);
    const at = await widget.place(slider);
    await widget.page.mouse.move(at.x, at.y);
    await widget.frame.waitForFunction((was) => window.watched.frames > was, then[i].frames, { polling: 10, timeout: 60000 });
    await widget.close();
  }
});

for (const row of scenes) {
  test(`${row.scene}: a pointer's move is drawn in the next frame, awake and from sleep`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    const [{ by, ...handle }] = row.handles;
    const slider = find(await widget.controls(), handle);
    // Far enough that each move changes the picture.
    const [stride, moves] = handle.whole ? [8, 4] : [2, 8];
    const way = { x: stride * Math.sign(by.x), y: stride * Math.sign(by.y) };
    const shown = () => widget.frame.evaluate(() => window.watched.shown.splice(0));
    const move = (i) => widget.page.mouse.move(slider.x + i * way.x, slider.y + i * way.y);
    const drawn = (n) => widget.frame.waitForFunction((m) => window.watched.shown.length >= m, n, { polling: 10, timeout: 60000 });
    await move(0);
    await widget.page.mouse.down();
    await widget.asleep();
    await shown();
    for (let i = 1; i <= moves; i++) {
      await move(i);
      await drawn(i);
    }
    for (const s of await shown()) assert.equal(s.after, 1, `awake, ${s.after} frames`);
    for (let i = 0; i < 4; i++) {
      await widget.asleep();
      await move(i);
      await drawn(1);
      const [s] = await shown();
      assert.equal(s.after, 1, `from sleep, ${s.after} frames`);
    }
    await widget.page.mouse.up();
    await widget.close();
  });
}
