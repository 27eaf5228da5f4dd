// Every kind of handle follows a mouse and a finger, alone and in a page of
// another site; what was set is in the address, and the address gives it back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const table = (controls) => controls.map((c) => [c.name, c.value, c.pressed]);

for (const row of scenes) {
  for (const home of ['alone', 'frame']) {
    for (const device of ['mouse', 'touch']) {
      describe(`${row.scene} ${home} ${device}`, () => {
        test('a drag moves what it holds, is kept and comes back', async () => {
          const widget = await stand.widget({ home, touch: device === 'touch', query: `scene=${row.scene}` });
          for (const handle of row.handles) {
            const was = find(await widget.controls(), handle);
            const hash = await widget.hash();
            await widget.drag(device, await widget.place(was), handle.by);
            await widget.saved(hash);
            await widget.asleep();
            const is = await widget.control(was.id);
            assert.notEqual(is.value, was.value, `${handle.what} did not move`);
            // The handle is where the finger left it.
            if (handle.way === 'x') assert.ok(Math.abs(is.x - was.x - handle.by.x) <= 1, `${handle.what} is at ${is.x - was.x}`);
            if (handle.way === 'y') assert.ok(Math.abs(is.y - was.y - handle.by.y) <= 1, `${handle.what} is at ${is.y - was.y}`);
            assert.equal(await widget.scrolled(), 0, `dragging ${handle.what} scrolled the page`);
          }
          const again = await stand.widget({ home, query: `scene=${row.scene}`, hash: await widget.hash() });
          assert.deepEqual(table(await again.controls()), table(await widget.controls()));
          await widget.close();
          await again.close();
        });

        if (device === 'touch') {
          test('two fingers hold two handles, and one undo takes both back', async () => {
            const widget = await stand.widget({ home, touch: true, query: `scene=${row.scene}` });
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
            assert.equal(await widget.hash(), '', 'kept before the last finger left');
            await widget.touch('touchEnd', []);
            await widget.saved('');
            await widget.asleep();
            assert.notEqual((await widget.control(one.id)).value, one.value);
            assert.notEqual((await widget.control(two.id)).value, two.value);
            assert.equal(await widget.scrolled(), 0);
            assert.equal(await widget.page.evaluate(() => visualViewport.scale), 1);
            const hash = await widget.hash();
            await widget.page.keyboard.press('Control+z');
            await widget.saved(hash);
            await widget.asleep();
            assert.deepEqual(table((await widget.controls()).filter((c) => c.role === 'slider')), table(controls.filter((c) => c.role === 'slider')));
            await widget.close();
          });
        }
      });
    }
  }
}
