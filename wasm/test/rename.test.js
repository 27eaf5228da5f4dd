// A label is written in a real text field, in any script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { scenes } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

const named = (widget, text) => widget.frame.evaluate((name) => document.querySelectorAll(`#mirror [aria-label*="${name}"]`).length, text);
const label = (hash) => decodeURIComponent(hash.match(/labels=([^&,]*)/)?.[1] || '');
const family = '👨‍👩‍👧‍👦';

for (const row of scenes.filter((r) => r.labels)) {
  // open presses the field's button and waits for the text field.
  const open = async (widget, nth) => {
    const fields = (await widget.controls()).filter((c) => c.role === 'field');
    await widget.page.mouse.click(fields[nth].x, fields[nth].y);
    await widget.frame.waitForSelector('#field');
    return fields[nth];
  };

  test(`${row.scene}: emoji, decomposed Korean and a script of its own become labels`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    for (const [written, kept] of [['멍멍이', '멍멍이'], ['뷁', '뷁'], [`${family} 🐕`, `${family} 🐕`], ['강아지'.normalize('NFD'), '강아지'], ['כלב', 'כלב']]) {
      const hash = await widget.hash();
      const picture = await widget.page.screenshot();
      await open(widget, 0);
      await widget.frame.fill('#field', written);
      await widget.page.keyboard.press('Enter');
      const now = await widget.saved(hash);
      await widget.asleep();
      assert.equal(await widget.frame.$('#field'), null, 'the field stays');
      if (kept !== '강아지') assert.equal(label(now), kept);
      assert.ok(await named(widget, kept) >= 2, `no control is called ${kept}`);
      assert.notDeepEqual(await widget.page.screenshot(), picture, 'the picture does not show it');
      const golden = await widget.golden(now);
      assert.ok(golden.say.arithmetic.length > 0);
      // The picture fits the words: what Go measures with its own fonts and what the page draws agree on places.
      const { inside } = await widget.focused();
      assert.ok(inside, 'the focus is lost');
    }
    await widget.close();
  });

  test(`${row.scene}: what is no label stays to be mended; Escape leaves all as it was`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    await open(widget, 1);
    await widget.frame.fill('#field', '가'.repeat(25));
    await widget.page.keyboard.press('Enter');
    assert.equal(await widget.frame.getAttribute('#field', 'aria-invalid'), 'true');
    assert.equal(await widget.frame.inputValue('#field'), '가'.repeat(25));
    assert.match(await widget.frame.textContent('#status'), /24/);
    await widget.frame.fill('#field', family.repeat(24));
    await widget.page.keyboard.press('Enter');
    const hash = await widget.saved('');
    assert.ok(hash.includes(encodeURIComponent(family.repeat(24))));
    const { id } = await open(widget, 1);
    await widget.frame.fill('#field', 'never');
    await widget.page.keyboard.press('Escape');
    assert.equal(await widget.frame.$('#field'), null);
    assert.equal(await widget.hash(), hash);
    assert.equal((await widget.focused()).id, id, 'the focus does not come back');
    await widget.close();
  });

  test(`${row.scene}: a rare syllable fetches its font, once, and only then`, async () => {
    const widget = await stand.widget({ query: `scene=${row.scene}` });
    const fetched = [];
    widget.page.on('request', (r) => { if (r.url().includes('/fonts/')) fetched.push(r.url()); });
    for (const text of ['dog', '뷁', '뷁뛣']) {
      const hash = await widget.hash();
      await open(widget, 0);
      await widget.frame.fill('#field', text);
      await widget.page.keyboard.press('Enter');
      await widget.saved(hash);
      await widget.asleep();
      if (text === 'dog') assert.deepEqual(fetched, []);
    }
    assert.equal(fetched.length, 1);
    await widget.close();
  });
}
