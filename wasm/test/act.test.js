// The tools of the page, and what assistive technology does without a pointer or
// a key.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes, tools } from './lib/scenes.js';

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
  test(`${row.scene}: language and theme change what is shown, and no number`, async () => {
    const widget = await stand.widget({ lang: 'ko', theme: 'light', hash: row.state });
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
    await widget.close();
  });

  test(`${row.scene}: undo, redo and reset, and a button that can't be used is none`, async () => {
    const widget = await stand.widget({ hash: row.state });
    const sliders = async () => names((await widget.controls()).filter((c) => c.role === 'slider'));
    const start = await sliders();
    assert.equal((await widget.control(tools.undo)).off, true);
    await widget.drag('mouse', find(await widget.controls(), row.handles[0]), row.handles[0].by);
    const moved = await widget.saved(row.state);
    await widget.asleep();
    const there = await sliders();
    await press(widget, tools.undo);
    assert.deepEqual(await sliders(), start);
    await press(widget, tools.redo);
    assert.deepEqual(await sliders(), there);
    assert.equal(await widget.hash(), moved);
    await press(widget, tools.reset);
    const golden = await widget.golden();
    assert.deepEqual(await sliders(), names(golden.zones.filter((z) => z.role === 'slider')));
    await widget.close();
  });

  test(`${row.scene}: share copies the link, or shows it where it may not be copied`, async () => {
    for (const home of ['alone', 'frame']) {
      for (const allowed of [true, false]) {
        const widget = await stand.widget({
          home, hash: row.state,
          prepare: async (context) => {
            if (allowed) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
            else await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
          },
        });
        const link = await widget.frame.evaluate(() => location.href);
        const said = await widget.frame.textContent('#status');
        await press(widget, tools.share);
        if (allowed) {
          await widget.frame.waitForFunction((was) => document.getElementById('status').textContent !== was, said);
          assert.equal(await widget.frame.$('#link'), null);
          // The frame may write to the clipboard; to read it is the host's right.
          if (home === 'frame') await widget.page.focus('#before');
          assert.equal(await widget.page.evaluate(() => navigator.clipboard.readText()), link);
        } else {
          assert.equal(await widget.frame.inputValue('#link'), link);
          assert.deepEqual(await widget.frame.evaluate(() => [document.activeElement.id, String(getSelection()).length > 0 || document.activeElement.selectionEnd > 0]), ['link', true]);
          await widget.page.keyboard.press('Escape');
          assert.equal(await widget.frame.$('#link'), null);
        }
        await widget.close();
      }
    }
  });

  test(`${row.scene}: a screen reader's press and step do what a finger's and a key's do`, async () => {
    for (const handle of row.handles) {
      const byKey = await stand.widget({ query: `scene=${row.scene}` });
      const { id } = find(await byKey.controls(), handle);
      await byKey.frame.focus(`[data-zone="${id}"]`);
      await byKey.page.keyboard.press('ArrowUp');
      const want = await byKey.saved('');
      await byKey.close();
      const widget = await stand.widget({ query: `scene=${row.scene}` });
      await widget.frame.evaluate((zone) => {
        const slider = document.querySelector(`[data-zone="${zone}"]`);
        slider.stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }, id);
      assert.equal(await widget.saved(''), want, handle.what);
      await widget.asleep();
      // A press that came from no pointer: back again.
      await widget.frame.evaluate((zone) => document.querySelector(`[data-zone="${zone}"]`).click(), tools.undo);
      await widget.saved(want);
      await widget.asleep();
      const golden = await widget.golden();
      assert.equal((await widget.control(id)).value, golden.zones.find((z) => z.id === id).value);
      await widget.close();
    }
  });
}
