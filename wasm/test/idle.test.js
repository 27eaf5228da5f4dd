// A settled widget costs nothing, and still answers at once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const idle = 10_000;

for (const row of scenes) {
  test(`${row.scene}: ten seconds without a frame or a timer`, async () => {
    const widget = await stand.widget({ home: 'frame', query: `scene=${row.scene}` });
    // Also after it has been used, not only fresh.
    const slider = find(await widget.controls(), row.handles[0]);
    await widget.drag('mouse', await widget.place(slider), row.handles[0].by);
    await widget.saved('');
    await widget.page.mouse.move(2, 2);
    await widget.asleep();
    const counts = () => widget.frame.evaluate(() => ({ frames: window.watched.frames, timers: window.watched.timers }));
    const before = await counts();
    await new Promise((done) => { setTimeout(done, idle); });
    assert.deepEqual(await counts(), before);
    await widget.close();
  });

  test(`${row.scene}: a pointer's move is drawn in the next frame, awake and from sleep`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    const slider = find(await widget.controls(), row.handles[0]);
    const shown = () => widget.frame.evaluate(() => window.watched.shown.splice(0));
    await widget.page.mouse.move(slider.x, slider.y);
    await widget.page.mouse.down();
    await widget.asleep();
    await shown();
    for (let i = 1; i <= 12; i++) {
      await widget.page.mouse.move(slider.x, slider.y - i * 3);
      await widget.frame.waitForFunction((n) => window.watched.shown.length >= n, i, { polling: 10, timeout: 5000 });
    }
    const awake = await shown();
    assert.ok(awake.length >= 12);
    for (const s of awake) assert.equal(s.after, 1, `awake, ${s.after} frames`);
    for (let i = 0; i < 6; i++) {
      await widget.asleep();
      await widget.page.mouse.move(slider.x, slider.y + i * 3);
      await widget.frame.waitForFunction(() => window.watched.shown.length > 0, null, { polling: 10, timeout: 5000 });
      const [s] = await shown();
      assert.equal(s.after, 1, `from sleep, ${s.after} frames`);
    }
    await widget.page.mouse.up();
    await widget.close();
  });
}
