// What a person hears is what Go says, in both languages.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { violations } from './lib/axe.js';
import { Stand } from './lib/browser.js';
import { find, scenes, start } from './lib/scenes.js';

// roles are what a screen reader calls the kinds of controls; the rest are buttons.
const roles = { slider: 'slider', mark: 'image' };

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

// heard returns the controls and the signs of the accessibility tree, in its order, each with the
// group around it. The tree Chromium hands out leaves aria-valuetext out: that is
// read from the element.
async function heard(widget) {
  const cdp = await widget.cdp();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((n) => [n.nodeId, n]));
  const spoken = [];
  const walk = (node, group) => {
    if (!node.ignored) spoken.push({ ...node, group });
    const inner = !node.ignored && node.role.value === 'group' ? { name: node.name.value } : group;
    for (const child of node.childIds) if (byId.has(child)) walk(byId.get(child), inner);
  };
  walk(nodes[0]);
  const property = (node, name) => node.properties?.find((p) => p.name === name)?.value.value;
  const controls = [];
  const groups = [];
  for (const n of spoken.filter((m) => ['slider', 'button', 'image'].includes(m.role.value))) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: n.backendDOMNodeId });
    const text = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId, functionDeclaration: 'function () { return [this.getAttribute("aria-valuetext"), this.tabIndex] }', returnByValue: true });
    const [value, tab] = text.result.value;
    const pressed = property(n, 'pressed');
    controls.push({
      role: n.role.value, name: n.name.value, value: value ?? undefined,
      now: n.role.value === 'slider' ? Number(n.value.value) : undefined,
      upright: property(n, 'orientation') === 'vertical' || undefined,
      on: pressed === undefined ? undefined : String(pressed) === 'true',
      off: property(n, 'disabled') || undefined,
      tab, group: n.group?.name,
    });
    if (n.group && groups.at(-1) !== n.group) groups.push(n.group);
  }
  return {
    controls, groups,
    texts: spoken.filter((n) => n.role.value === 'StaticText').map((n) => n.name.value),
    canvas: spoken.some((n) => n.role.value === 'Canvas'),
  };
}

async function names(widget, link) {
  const golden = await widget.golden(link);
  const is = await heard(widget);
  const want = golden.order.map((id) => golden.zones.find((z) => z.id === id));
  assert.deepEqual(is.controls.map(({ now, ...c }) => c), want.map((z) => ({
    role: roles[z.role] || 'button', name: z.name, value: z.value, upright: z.upright, on: z.on, off: z.off, tab: z.tab, group: z.groupName,
  })));
  // Each group is one element around all of its controls.
  assert.deepEqual(is.groups.map((g) => g.name), [...new Map(want.filter((z) => z.group).map((z) => [z.group, z.groupName])).values()]);
  for (const [i, z] of want.entries()) {
    if (z.role === 'slider') assert.ok(Math.abs(is.controls[i].now - z.now) <= z.step / 2 + 1e-6, `${z.name}: ${is.controls[i].now}, not ${z.now}`);
  }
  // The tree has one space where the picture has several.
  for (const text of Object.values(golden.say)) assert.ok(is.texts.includes(text.replace(/ +/g, ' ')), `not said: ${text}`);
  assert.equal(is.canvas, false, 'the canvas is read out');
  assert.equal(await widget.page.title(), golden.say.title);
}

for (const row of scenes) {
  for (const lang of ['ko', 'en']) {
    describe(`${row.scene} ${lang}`, () => {
      let widget;
      before(async () => { widget = await stand.widget({ lang, query: `scene=${row.scene}`, hash: row.state }); });
      after(async () => {
        // The rules' own script is let in through the debugger, against the page's policy.
        await widget.page.context().close();
        assert.deepEqual(widget.errors, []);
      });

      test('names, values and what is said of them, wide and narrow', async () => {
        assert.equal(await widget.frame.evaluate(() => document.documentElement.lang), lang);
        await names(widget, row.state);
        await widget.page.setViewportSize({ width: 360, height: 700 });
        await widget.frame.waitForFunction(() => document.body.clientWidth === 360);
        await widget.asleep();
        await names(widget, row.state);
        await widget.page.setViewportSize({ width: 720, height: 700 });
        await widget.frame.waitForFunction(() => document.body.clientWidth === 720);
        await widget.asleep();
      });

      test('one polite sentence for one drag', async () => {
        await widget.open(start(row));
        const was = await widget.hash();
        const [handle] = row.handles;
        const slider = find(await widget.controls(), handle);
        const said = () => widget.frame.evaluate(() => window.watched.announced.filter(Boolean));
        const before = (await said()).length;
        await widget.page.mouse.move(slider.x, slider.y);
        await widget.page.mouse.down();
        for (let i = 1; i <= 8; i++) await widget.page.mouse.move(slider.x + (handle.by.x * i) / 8, slider.y + (handle.by.y * i) / 8);
        assert.equal((await said()).length, before, 'something is announced while the finger is down');
        await widget.page.mouse.up();
        const hash = await widget.saved(was);
        await widget.asleep();
        const golden = await widget.golden(start(row), lang, { drag: `${slider.id},${handle.by.x},${handle.by.y}` });
        assert.equal(hash, golden.link);
        assert.deepEqual((await said()).slice(before), golden.announced);
        assert.deepEqual(golden.announced, [golden.say.sentence]);
        for (const [id, text] of Object.entries(golden.say)) assert.equal(await widget.frame.textContent(`#${id}`), text);
        assert.equal(await widget.frame.getAttribute('#status', 'role'), 'status');
      });

      test('no rule of accessibility is broken', async () => {
        assert.deepEqual(await violations(widget.page), []);
      });
    });
  }

  // The Space key plays, from any handle.
  if (row.plays) {
    test(`${row.scene}: what plays is told to the controls about once a second, and announced where it stops`, async () => {
      const widget = await stand.widget({ lang: 'en', motion: 'no-preference', query: `scene=${row.scene}` });
      const slider = find(await widget.controls(), row.handles[0]);
      await widget.frame.focus(`[data-zone="${slider.id}"]`);
      await widget.asleep();
      const before = await widget.frame.evaluate((id) => {
        window.told = { all: [], own: 0, sentences: 0 };
        // Several controls are told in one frame: they come as one list of changes.
        new MutationObserver((changes) => {
          if (changes.some((c) => Number(c.target.dataset.zone) !== id)) window.told.all.push(window.watched.frames);
          else window.told.own += 1;
        }).observe(document.getElementById('mirror'), { attributes: true, attributeFilter: ['aria-valuetext'], subtree: true });
        new MutationObserver(() => { window.told.sentences += 1; })
          .observe(document.getElementById('sentence'), { childList: true, characterData: true, subtree: true });
        return window.watched.announced.length;
      }, slider.id);
      const was = await widget.hash();
      await widget.page.keyboard.press('Space');
      await widget.frame.waitForFunction(() => window.told.all.length >= 4, null, { polling: 50, timeout: 60000 });
      const { told, said } = await widget.frame.evaluate(() => ({ told: window.told, said: window.watched.announced.length }));
      assert.equal(said, before, 'something is announced while it plays');
      // The first come as the buttons change, at its start.
      const gaps = told.all.slice(1).map((frame, i) => frame - told.all[i]).slice(1);
      assert.ok(gaps.every((gap) => gap > 30), `told in frames ${told.all}`);
      assert.ok(told.sentences > told.all.length, `${told.sentences} sentences, told ${told.all.length} times`);
      await widget.page.keyboard.press('Space');
      const hash = await widget.saved(was);
      await widget.asleep();
      const golden = await widget.golden(hash);
      assert.deepEqual((await widget.frame.evaluate(() => window.watched.announced)).slice(before).filter(Boolean), [golden.say.sentence]);
      const values = (controls) => controls.filter((c) => c.role === 'slider').map((c) => [c.id, c.value]).sort(([a], [b]) => a - b);
      assert.deepEqual(values(await widget.controls()), values(golden.zones));
      await widget.close();
    });
  }

  // While a finger drags and while a key's jump glides.
  test(`${row.scene}: what can be read never says two things`, async () => {
    const widget = await stand.widget({ lang: 'en', motion: 'no-preference', query: `scene=${row.scene}` });
    await widget.frame.evaluate(() => {
      const [status, sentence] = ['status', 'sentence'].map((id) => document.getElementById(id));
      window.read = [];
      const note = () => window.read.push([sentence.textContent, status.textContent.trim()]);
      for (const element of [status, sentence]) new MutationObserver(note).observe(element, { childList: true, characterData: true, subtree: true });
    });
    const [handle] = row.handles;
    const slider = find(await widget.controls(), handle);
    const hash = await widget.hash();
    await widget.drag('mouse', slider, handle.by);
    const dragged = await widget.saved(hash);
    await widget.asleep();
    await widget.page.keyboard.press('PageUp');
    await widget.saved(dragged);
    await widget.asleep();
    const read = await widget.frame.evaluate(() => window.read);
    assert.ok(read.length >= 2, 'nothing was said');
    assert.deepEqual(read.filter(([sentence, status]) => status !== '' && status !== sentence), []);
    await widget.close();
  });
}
