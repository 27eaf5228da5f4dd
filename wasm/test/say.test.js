// What a person hears is what Go says, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

// heard returns the controls of the accessibility tree, in its order. The tree
// Chromium hands out leaves aria-valuetext out: that is read from the element.
async function heard(widget) {
  const cdp = await widget.cdp();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((n) => [n.nodeId, n]));
  const spoken = [];
  const walk = (node) => {
    if (!node.ignored) spoken.push(node);
    for (const child of node.childIds) if (byId.has(child)) walk(byId.get(child));
  };
  walk(nodes[0]);
  const property = (node, name) => node.properties?.find((p) => p.name === name)?.value.value;
  const controls = [];
  for (const n of spoken.filter((m) => ['slider', 'button'].includes(m.role.value))) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: n.backendDOMNodeId });
    const text = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId, functionDeclaration: 'function () { return this.getAttribute("aria-valuetext") }', returnByValue: true });
    const pressed = property(n, 'pressed');
    controls.push({
      role: n.role.value, name: n.name.value, value: text.result.value ?? undefined,
      now: n.role.value === 'slider' ? Number(n.value.value) : undefined,
      upright: property(n, 'orientation') === 'vertical' || undefined,
      on: pressed === undefined ? undefined : String(pressed) === 'true',
      off: property(n, 'disabled') || undefined,
    });
  }
  return {
    controls,
    texts: spoken.filter((n) => n.role.value === 'StaticText').map((n) => n.name.value),
    canvas: spoken.some((n) => n.role.value === 'Canvas'),
  };
}

for (const row of scenes) {
  for (const lang of ['ko', 'en']) {
    for (const width of [360, 720]) {
      test(`${row.scene} ${lang} ${width}: names, values and what is said of them`, async () => {
        const widget = await stand.widget({ lang, width, query: `scene=${row.scene}`, hash: row.state });
        const golden = await widget.golden(row.state);
        const is = await heard(widget);
        const want = golden.order.map((id) => golden.zones.find((z) => z.id === id));
        assert.deepEqual(is.controls.map(({ now, ...c }) => c), want.map((z) => ({
          role: z.role === 'slider' ? 'slider' : 'button', name: z.name, value: z.value, upright: z.upright, on: z.on, off: z.off,
        })));
        for (const [i, z] of want.entries()) {
          if (z.role === 'slider') assert.ok(Math.abs(is.controls[i].now - z.now) <= z.step / 2 + 1e-6, `${z.name}: ${is.controls[i].now}, not ${z.now}`);
        }
        for (const text of Object.values(golden.say)) assert.ok(is.texts.includes(text), `not said: ${text}`);
        assert.equal(is.canvas, false, 'the canvas is read out');
        assert.equal(await widget.frame.evaluate(() => document.documentElement.lang), lang);
        assert.equal(await widget.page.title(), golden.say.title);
        await widget.close();
      });
    }

    test(`${row.scene} ${lang}: no rule of accessibility is broken`, async () => {
      const widget = await stand.widget({ lang, query: `scene=${row.scene}` });
      // Through the debugger: the page's own policy lets no foreign script in.
      await widget.page.evaluate(axe);
      const { violations } = await widget.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`), []);
      await widget.page.context().close();
    });

    test(`${row.scene} ${lang}: one polite sentence for one drag`, async () => {
      const widget = await stand.widget({ lang, query: `scene=${row.scene}` });
      const [handle] = row.handles;
      const slider = find(await widget.controls(), handle);
      const said = () => widget.frame.evaluate(() => window.watched.announced);
      const before = (await said()).length;
      await widget.page.mouse.move(slider.x, slider.y);
      await widget.page.mouse.down();
      for (let i = 1; i <= 8; i++) await widget.page.mouse.move(slider.x + (handle.by.x * i) / 8, slider.y + (handle.by.y * i) / 8);
      assert.equal((await said()).length, before, 'something is announced while the finger is down');
      await widget.page.mouse.up();
      const hash = await widget.saved('');
      await widget.asleep();
      const golden = await widget.golden(hash);
      assert.deepEqual((await said()).slice(before), [golden.say.sentence]);
      assert.equal(await widget.frame.getAttribute('#status', 'role'), 'status');
      await widget.close();
    });
  }
}
