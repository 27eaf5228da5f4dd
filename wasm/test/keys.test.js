// The keyboard goes through the widget as through any page, and turns every knob.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, keysOf, scenes, start } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const inHost = (widget) => widget.page.evaluate(() => document.activeElement.id);

// step presses the key and waits until the focus has left where it was, a stop or
// a button of the page: on its way between page and frame it is in neither.
async function step(widget, key, was) {
  await widget.page.keyboard.press(key);
  for (const since = Date.now(); Date.now() - since < 60000;) {
    const { id, inside } = await widget.focused();
    const now = inside ? id : await inHost(widget);
    if (now !== '' && now !== was) return { now, inside };
  }
  throw new Error(`after ${key} the focus is still at ${was}`);
}

// walk presses the key until the focus, which was at that button, is in the page again.
async function walk(widget, key, from) {
  const met = [];
  for (let i = 0; i < 80; i++) {
    const { now, inside } = await step(widget, key, met.at(-1) ?? from);
    if (!inside) return { met, then: now };
    met.push(now);
  }
  throw new Error(`after 80 keys the focus is still inside: ${met}`);
}

for (const row of scenes) {
  test(`${row.scene}: Tab goes in, through, and out again, both ways`, async () => {
    const widget = await stand.widget({ home: 'frame', query: `scene=${row.scene}` });
    const golden = await widget.golden();
    const of = new Map(golden.zones.map((z) => [z.id, z]));
    const stops = golden.order.filter((id) => of.get(id).tab === 0 && !of.get(id).off);
    await widget.page.focus('#before');
    const there = await walk(widget, 'Tab', 'before');
    assert.deepEqual(there, { met: stops, then: 'after' });
    const back = await walk(widget, 'Shift+Tab', 'after');
    assert.deepEqual(back, { met: stops.toReversed(), then: 'before' });
    // One stop a knob: no two stops set the same number. What two groups have of the
    // same name they tell apart by the group's.
    const names = stops.map((id) => `${of.get(id).groupName || ''}: ${of.get(id).name}`);
    assert.equal(new Set(names).size, names.length, names.join(', '));
    assert.equal(await widget.scrolled(), 0, 'Tab scrolled the page');
    await widget.close();
  });

  describe(row.scene, () => {
    let widget;
    before(async () => { widget = await stand.widget({ query: `scene=${row.scene}` }); });
    after(() => widget.close());

    test('the focus shows, and a focus by pointer does not', async () => {
      const plain = await widget.page.screenshot();
      const controls = await widget.controls();
      const [first] = controls.filter((c) => c.tab === 0 && !c.off);
      await widget.page.keyboard.press('Tab');
      await widget.asleep();
      assert.equal((await widget.focused()).id, first.id);
      assert.notDeepEqual(await widget.page.screenshot(), plain, 'nothing shows where the focus is');
      const handle = find(controls, row.handles[0]);
      await widget.page.mouse.move(handle.x, handle.y);
      await widget.page.mouse.down();
      await widget.asleep();
      const held = await widget.page.screenshot();
      assert.equal((await widget.focused()).id, handle.id);
      await widget.frame.evaluate(() => document.activeElement.blur());
      await widget.asleep();
      assert.deepEqual(await widget.page.screenshot(), held, 'a ring shows under the pointer');
      await widget.page.mouse.up();
      await widget.page.mouse.move(handle.x, handle.y);
      await widget.page.mouse.down();
      await widget.page.mouse.up();
      await widget.page.mouse.move(1, 1);
      await widget.asleep();
      assert.deepEqual(await widget.page.screenshot(), plain, 'a ring stays after a click');
    });

    for (const handle of row.handles) {
      test(`${handle.what}: arrows, Shift, Page, Home and End`, async () => {
        await widget.open(start(row));
        const { id } = find(await widget.controls(), handle);
        await widget.frame.focus(`[data-zone="${id}"]`);
        // press returns what the handle then stands at, as the program says it.
        const press = async (key) => {
          await widget.page.keyboard.press(key);
          await widget.asleep();
          const [is, golden] = [await widget.control(id), await widget.golden(await widget.hash())];
          const zone = golden.zones.find((z) => z.id === id);
          if (!zone && handle.fades) return is.now; // who opens the link sees nothing to hold
          assert.equal(is.value, zone.value, `after ${key}`);
          return zone.now;
        };
        const keys = keysOf(handle);
        if (handle.way === 'plane') {
          // In the plane an arrow is a way: there and back is where it was.
          const link = await widget.hash();
          for (const [there, back] of [['ArrowLeft', 'ArrowRight'], ['ArrowDown', 'ArrowUp'], ['PageDown', 'PageUp'], ['Shift+ArrowUp', 'Shift+ArrowDown']]) {
            await press(there);
            const moved = await widget.hash();
            assert.notEqual(moved, link, there);
            await press(back);
            const returned = await widget.hash();
            assert.notEqual(returned, moved, back);
          }
          await press('Home');
          const home = await widget.hash();
          await press('End');
          assert.notEqual(await widget.hash(), home);
          return;
        }
        // go presses keys of which each leads on in the one direction.
        const go = async (sign, names) => {
          const at = [];
          for (const key of names) {
            at.push(await press(key));
            assert.ok(at.length < 2 || (at.at(-1) - at.at(-2)) * sign > 0, `${key} from ${at.at(-2)} to ${at.at(-1)}`);
          }
          return at;
        };
        const down = handle.deadEnd ? keys.down : [...keys.down, 'PageDown'];
        await go(-1, down);
        const [low, step, fine] = await go(1, [down.at(-1), keys.up[0], `Shift+${keys.up[0]}`, ...keys.up.slice(1), 'PageUp']);
        // With Shift a step is a smaller one, where there is anything smaller.
        assert.ok(handle.whole ? fine - step === step - low : fine - step < (step - low) * 0.6, `from ${low} to ${step}, and with Shift to ${fine}`);
        await go(-1, ['End', 'Home']);

        if (keys.across) {
          // Across the group's way the focus moves, and the group keeps one stop.
          const hash = await widget.hash();
          await widget.page.keyboard.press(keys.across[0]);
          await widget.asleep();
          // At the end of the group the focus stays: there is another the other way.
          if ((await widget.focused()).id === id) await widget.page.keyboard.press(keys.across[1]);
          await widget.asleep();
          const neighbour = (await widget.focused()).id;
          assert.notEqual(neighbour, id);
          const controls = await widget.controls();
          const { group } = controls.find((c) => c.id === id);
          assert.equal(controls.find((c) => c.id === neighbour).group, group);
          assert.equal(controls.find((c) => c.id === neighbour).tab, 0);
          assert.equal(controls.find((c) => c.id === id).tab, -1);
          assert.equal(await widget.hash(), hash, 'choosing changed something');
        }
      });
    }
  });
}
