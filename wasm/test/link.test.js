// The address is the reader's state: given back exactly, refused by name.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const values = (controls) => controls.filter((c) => c.role === 'slider').map((c) => c.value);
const said = (widget) => widget.frame.textContent('#status');

for (const row of scenes) {
  test(`${row.scene}: a link gives exactly its numbers, and gives itself again`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}`, hash: row.state });
    const golden = await widget.golden(row.state);
    assert.deepEqual(values(await widget.controls()), golden.zones.filter((z) => z.role === 'slider').map((z) => z.value));
    assert.equal(await widget.hash(), row.state);
    // There and back by keys: the link is the same text again.
    const { id } = find(await widget.controls(), row.handles[0]);
    await widget.frame.focus(`[data-zone="${id}"]`);
    await widget.page.keyboard.press('ArrowUp');
    const moved = await widget.saved(row.state);
    assert.notEqual(moved, row.state);
    await widget.page.keyboard.press('Control+z');
    assert.equal(await widget.saved(moved), golden.link);
    await widget.close();
  });

  test(`${row.scene}: a bad key is named, and the rest holds`, async () => {
    for (const lang of ['ko', 'en']) {
      const widget = await stand.widget({ lang, query: `scene=${row.scene}`, hash: row.bad.link });
      const golden = await widget.golden(row.bad.link);
      assert.equal(golden.announced.length, 1);
      assert.equal(await said(widget), golden.announced[0]);
      assert.deepEqual(values(await widget.controls()), golden.zones.filter((z) => z.role === 'slider').map((z) => z.value));
      assert.ok(golden.link.includes(row.bad.keeps));
      await widget.close();
    }
  });

  test(`${row.scene}: a link goes in while the page is open; what is no state changes nothing`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    const start = values(await widget.controls());
    await widget.frame.evaluate((hash) => { location.hash = hash; }, row.state);
    await widget.asleep();
    const golden = await widget.golden(row.state);
    const there = golden.zones.filter((z) => z.role === 'slider').map((z) => z.value);
    assert.notDeepEqual(there, start);
    assert.deepEqual(values(await widget.controls()), there);
    await widget.frame.evaluate(() => { location.hash = 'chapter-2'; });
    await widget.asleep();
    assert.deepEqual(values(await widget.controls()), there);
    await widget.close();
  });

  test(`${row.scene}: the query is the author's, reset returns to it, and a bad key of it is named`, async () => {
    const query = row.state.replace('v=1&', '');
    const widget = await stand.widget({ query: `${query}&motion=sometimes` });
    const golden = await widget.golden(row.state);
    assert.deepEqual(values(await widget.controls()), golden.zones.filter((z) => z.role === 'slider').map((z) => z.value));
    assert.match(await said(widget), /motion/);
    await widget.close();
  });
}
