// The keyboard goes through the widget as through any page, and turns every knob.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const inHost = (widget) => widget.page.evaluate(() => document.activeElement.id);

async function walk(widget, key) {
  const met = [];
  for (let i = 0; i < 80; i++) {
    await widget.page.keyboard.press(key);
    const { id, inside } = await widget.focused();
    if (inside) {
      met.push(id);
      continue;
    }
    if (met.length || await inHost(widget) !== '') return { met, then: await inHost(widget) };
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
    const there = await walk(widget, 'Tab');
    assert.deepEqual(there, { met: stops, then: 'after' });
    const back = await walk(widget, 'Shift+Tab');
    assert.deepEqual(back, { met: stops.toReversed(), then: 'before' });
    // One stop a knob: no two stops set the same number.
    const names = stops.map((id) => of.get(id).name);
    assert.equal(new Set(names).size, names.length);
    assert.equal(await widget.scrolled(), 0, 'Tab scrolled the page');
    await widget.close();
  });

  test(`${row.scene}: arrows, Page, Home and End`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    for (const handle of row.handles) {
      const { id } = find(await widget.controls(), handle);
      await widget.frame.focus(`[data-zone="${id}"]`);
      const press = async (key) => {
        await widget.page.keyboard.press(key);
        await widget.asleep();
        const [is, golden] = [await widget.control(id), await widget.golden(await widget.hash())];
        assert.equal(is.value, golden.zones.find((z) => z.id === id).value, `${handle.what} after ${key}`);
        return golden.zones.find((z) => z.id === id);
      };
      const home = await press('Home');
      const down = handle.grouped ? ['PageDown', 'ArrowDown'] : ['PageDown', 'ArrowDown', 'ArrowLeft'];
      const up = handle.grouped ? ['ArrowUp', 'PageUp'] : ['ArrowUp', 'ArrowRight', 'PageUp'];
      const end = await press('End');
      assert.ok(home.now < end.now, `${handle.what}: Home ${home.now}, End ${end.now}`);
      for (const [keys, sign] of [[down, -1], [up, 1]]) {
        let last = (await widget.golden(await widget.hash())).zones.find((z) => z.id === id).now;
        for (const key of keys) {
          const { now } = await press(key);
          assert.ok((now - last) * sign > 0, `${handle.what}: ${key} from ${last} to ${now}`);
          last = now;
        }
      }
      if (handle.grouped) {
        // Across the group's axis the focus moves, and the group keeps one stop.
        await widget.page.keyboard.press('ArrowRight');
        await widget.asleep();
        const neighbour = (await widget.focused()).id;
        assert.notEqual(neighbour, id);
        const controls = await widget.controls();
        assert.equal(controls.find((c) => c.id === neighbour).tab, 0);
        assert.equal(controls.find((c) => c.id === id).tab, -1);
      }
    }
    await widget.close();
  });

  test(`${row.scene}: a focus by pointer shows no ring`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    const handle = (await widget.controls()).find((c) => c.role === 'slider' && !c.off);
    await widget.page.mouse.move(handle.x, handle.y);
    await widget.page.mouse.down();
    await widget.asleep();
    const held = await widget.page.screenshot();
    assert.equal((await widget.focused()).id, handle.id);
    await widget.frame.evaluate(() => document.activeElement.blur());
    await widget.asleep();
    assert.deepEqual(await widget.page.screenshot(), held, 'a ring shows under the pointer');
    await widget.page.mouse.up();
    await widget.close();
  });

  test(`${row.scene}: the focus shows`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    const plain = await widget.page.screenshot();
    const controls = await widget.controls();
    const [first] = controls.filter((c) => c.tab === 0 && !c.off);
    await widget.page.keyboard.press('Tab');
    await widget.asleep();
    assert.equal((await widget.focused()).id, first.id);
    assert.notDeepEqual(await widget.page.screenshot(), plain, 'nothing shows where the focus is');
    const handle = controls.find((c) => c.role === 'slider' && !c.off);
    await widget.page.mouse.move(handle.x, handle.y);
    await widget.page.mouse.down();
    await widget.page.mouse.up();
    await widget.page.mouse.move(1, 1);
    await widget.asleep();
    assert.deepEqual(await widget.page.screenshot(), plain, 'a ring stays after a click');
    await widget.close();
  });
}
