// Every kind of handle follows a mouse and a finger, alone and in a page of
// another site; what was set is in the address, and the address gives it back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes, start } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const table = (controls) => controls.filter((c) => c.role === 'slider').map((c) => [c.name, c.value]);
const told = (golden) => golden.order.map((id) => golden.zones.find((z) => z.id === id)).filter((z) => z.role === 'slider').map((z) => [z.name, z.value]);

for (const row of scenes) {
  // The first scene in every way there is, the others with each device.
  const every = row === scenes[0] ? ['mouse', 'touch'] : null;
  for (const [home, devices] of [['alone', every || ['mouse']], ['frame', every || ['touch']]]) {
    describe(`${row.scene} ${home}`, () => {
      let widget;
      before(async () => { widget = await stand.widget({ home, touch: true, query: `scene=${row.scene}` }); });
      after(() => widget.close());

      for (const device of devices) {
        test(`${device}: a drag moves what it holds, is kept and comes back`, async () => {
          for (const handle of row.handles) {
            await widget.open(start(row));
            const was = find(await widget.controls(), handle);
            const hash = await widget.hash();
            await widget.drag(device, await widget.place(was), handle.by);
            const now = await widget.saved(hash);
            await widget.asleep();
            const controls = await widget.controls();
            const is = controls.find((c) => c.id === was.id);
            assert.notEqual(is.value, was.value, `${handle.what} did not move`);
            // The handle is where the finger left it.
            for (const axis of { x: 'x', y: 'y', plane: 'xy' }[handle.way] || '') {
              const by = is[axis] - was[axis];
              if (handle.whole) assert.ok(by * handle.by[axis] > 0, `${handle.what} moved by ${by}`);
              else assert.ok(Math.abs(by - handle.by[axis]) <= 1, `${handle.what} moved by ${by} along ${axis}`);
            }
            assert.equal(await widget.scrolled(), 0, `dragging ${handle.what} scrolled the page`);
            assert.deepEqual(table(controls), told(await widget.golden(now)), 'the link says something else');
          }
        });
      }

      if (devices.includes('touch')) test('two fingers hold two handles, and one undo takes both back', async () => {
        await widget.open(start(row));
        const before = await widget.hash();
        const controls = await widget.controls();
        const [a, b] = row.pair.map((i) => row.handles[i]);
        const [one, two] = [find(controls, a), find(controls, b)];
        const [p, q] = [await widget.place(one), await widget.place(two)];
        const at = (t) => [
          { id: 1, x: p.x + a.by.x * t, y: p.y + a.by.y * t }, { id: 2, x: q.x + b.by.x * t, y: q.y + b.by.y * t }];
        await widget.touch('touchStart', [at(0)[0]]);
        await widget.touch('touchStart', at(0));
        for (const t of [0.25, 0.5, 0.75, 1]) await widget.touch('touchMove', at(t));
        await widget.touch('touchEnd', [at(1)[1]]);
        assert.equal(await widget.hash(), before, 'kept before the last finger left');
        await widget.touch('touchEnd', []);
        const hash = await widget.saved(before);
        await widget.asleep();
        assert.notEqual((await widget.control(one.id)).value, one.value, `${a.what} did not move`);
        assert.notEqual((await widget.control(two.id)).value, two.value, `${b.what} did not move`);
        assert.equal(await widget.scrolled(), 0);
        assert.equal(await widget.page.evaluate(() => visualViewport.scale), 1);
        await widget.page.keyboard.press('Control+z');
        await widget.saved(hash);
        await widget.asleep();
        assert.deepEqual(table(await widget.controls()), table(controls));
      });
    });
  }
}
