// The address is the reader's state: given back exactly, refused by name.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, keysOf, scenes, start, table, tools } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const values = (controls) => controls.filter((c) => c.role === 'slider').map((c) => c.value);
const told = (golden) => golden.order.map((id) => golden.zones.find((z) => z.id === id)).filter((z) => z.role === 'slider').map((z) => z.value);
const said = (widget) => widget.frame.textContent('#status');

async function bad(widget, row) {
  const golden = await widget.golden(row.bad.link);
  assert.equal(golden.announced.length, 1);
  assert.equal(await said(widget), golden.announced[0]);
  assert.deepEqual(values(await widget.controls()), told(golden));
  assert.ok(golden.link.includes(row.bad.keeps), golden.link);
}

test('every scene of the page has a row, in the story\'s order', async () => {
  const widget = await stand.widget();
  assert.deepEqual(table.map((row) => row.scene), await widget.frame.evaluate(() => document.documentElement.dataset.scenes.split(' ')));
  await widget.close();
});

for (const row of scenes) {
  test(`${row.scene}: a link gives exactly its numbers, and gives itself again; a bad key of the next is named`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}`, hash: row.state });
    const golden = await widget.golden(row.state);
    assert.equal(golden.link, row.state, 'the table\'s link is not as the program writes it');
    assert.deepEqual(golden.announced, []);
    assert.deepEqual(values(await widget.controls()), told(golden));
    assert.equal(await widget.hash(), row.state);
    // There and back by keys: the link is the same text again.
    const { id } = find(await widget.controls(), row.handles[0]);
    await widget.frame.focus(`[data-zone="${id}"]`);
    await widget.page.keyboard.press(keysOf(row.handles[0]).up[0]);
    const moved = await widget.saved(row.state);
    assert.notEqual(moved, row.state);
    await widget.page.keyboard.press('Control+z');
    assert.equal(await widget.saved(moved), golden.link);
    // A refused key keeps what the page had: here the default's.
    await widget.open(start(row));
    await widget.open(row.bad.link);
    await bad(widget, row);
    await widget.close();
  });

  test(`${row.scene}: a bad key is named at the start, and the rest holds; what is no state changes nothing`, async () => {
    const widget = await stand.widget({ lang: 'en', query: `scene=${row.scene}`, hash: row.bad.link });
    await bad(widget, row);
    await widget.open(start(row));
    const first = values(await widget.controls());
    await widget.open(row.state);
    const golden = await widget.golden(row.state);
    assert.notDeepEqual(told(golden), first);
    assert.deepEqual(values(await widget.controls()), told(golden));
    await widget.open('chapter-2');
    assert.deepEqual(values(await widget.controls()), told(golden));
    await widget.close();
  });

  test(`${row.scene}: the query is the author's, reset returns to it, and a bad key of it is named`, async () => {
    const widget = await stand.widget({ query: `${row.state.replace('v=1&', '')}&motion=sometimes` });
    const golden = await widget.golden(row.state);
    assert.deepEqual(values(await widget.controls()), told(golden));
    assert.match(await said(widget), /motion/);
    const slider = find(await widget.controls(), row.handles[0]);
    await widget.drag('mouse', slider, row.handles[0].by);
    const moved = await widget.saved('');
    await widget.asleep();
    assert.notDeepEqual(values(await widget.controls()), told(golden));
    const reset = await widget.control(tools.reset);
    await widget.page.mouse.click(reset.x, reset.y);
    await widget.saved(moved);
    await widget.asleep();
    assert.deepEqual(values(await widget.controls()), told(golden));
    await widget.close();
  });
}
