// The tools of the page, and what assistive technology does without a pointer or
// a key.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, keysOf, scenes, start, tools } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const press = async (widget, id) => {
  const { x, y } = await widget.place(await widget.control(id));
  await widget.page.mouse.click(x, y);
  await widget.asleep();
};
const names = (zones) => zones.map((z) => [z.name, z.value || '']);

for (const row of scenes) {
  describe(row.scene, () => {
    let widget;
    before(async () => { widget = await stand.widget({ lang: 'ko', theme: 'light', hash: row.state }); });
    after(() => widget.close());

    test('undo, redo and reset, and a button that can\'t be used is none', async () => {
      const sliders = async () => names((await widget.controls()).filter((c) => c.role === 'slider'));
      const was = await sliders();
      assert.equal((await widget.control(tools.undo)).off, true);
      await widget.drag('mouse', find(await widget.controls(), row.handles[0]), row.handles[0].by);
      const moved = await widget.saved(row.state);
      await widget.asleep();
      assert.notDeepEqual(await sliders(), was);
      await press(widget, tools.undo);
      assert.deepEqual(await sliders(), was);
      assert.equal((await widget.control(tools.undo)).off, true);
      await press(widget, tools.redo);
      assert.equal(await widget.hash(), moved);
      // The State as it was; what was moved last is forgotten.
      const of = async (link) => names((await widget.golden(link)).zones.filter((z) => z.role === 'slider'));
      assert.deepEqual(await sliders(), await of(moved));
      assert.equal((await widget.control(tools.redo)).off, true);
      await press(widget, tools.reset);
      // The author's state, but in the scene the reader is in.
      assert.deepEqual(await sliders(), await of(start(row)));
      await press(widget, tools.undo);
      assert.deepEqual(await sliders(), await of(moved));
    });

    test('a screen reader\'s press and step do what a finger\'s and a key\'s do', async () => {
      for (const handle of row.handles) {
        await widget.open(start(row));
        const was = await widget.hash();
        const { id, value } = find(await widget.controls(), handle);
        const keys = keysOf(handle);
        for (const [step, key] of handle === row.handles[0] ? [['stepDown', keys.down[0]], ['stepUp', keys.up[0]]] : [['stepDown', keys.down[0]]]) {
          await widget.frame.focus(`[data-zone="${id}"]`);
          await widget.page.keyboard.press(key);
          const want = await widget.saved(was);
          await widget.page.keyboard.press('Control+z');
          await widget.saved(want);
          await widget.asleep();
          await widget.unhanded();
          await widget.frame.evaluate(([zone, way]) => {
            const slider = document.querySelector(`[data-zone="${zone}"]`);
            slider[way]();
            slider.dispatchEvent(new Event('input', { bubbles: true }));
          }, [id, step]);
          assert.equal(await widget.saved(was), want, `${handle.what} ${step}`);
          await widget.asleep();
          // A press that came from no pointer: back again.
          await widget.frame.evaluate((zone) => document.querySelector(`[data-zone="${zone}"]`).click(), tools.undo);
          assert.equal(await widget.saved(want), was);
          await widget.asleep();
          assert.equal((await widget.control(id)).value, value);
        }
      }
    });

    test('language and theme change what is shown, and no number', async () => {
      await widget.open(row.state);
      const picture = await widget.page.screenshot();
      await press(widget, tools.language);
      const golden = await widget.golden(row.state, 'en');
      assert.deepEqual(names(await widget.controls()), names(golden.order.map((id) => golden.zones.find((z) => z.id === id))));
      assert.equal(await widget.frame.evaluate(() => document.documentElement.lang), 'en');
      const english = await widget.page.screenshot();
      assert.notDeepEqual(english, picture);
      await press(widget, tools.theme);
      assert.equal(await widget.frame.evaluate(() => document.documentElement.dataset.theme), 'dark');
      assert.notDeepEqual(await widget.page.screenshot(), english);
      // Who chose a theme keeps it.
      await widget.page.emulateMedia({ colorScheme: 'dark' });
      await widget.page.emulateMedia({ colorScheme: 'light' });
      await widget.asleep();
      assert.equal(await widget.frame.evaluate(() => document.documentElement.dataset.theme), 'dark');
      assert.equal(await widget.hash(), row.state);
    });
  });
}
