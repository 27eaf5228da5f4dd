// The story: a post whose numbers are the scenes' own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './lib/axe.js';
import { launch } from './lib/browser.js';
import { say, serve } from './lib/go.js';

let site;
let browser;
before(async () => { [site, browser] = await Promise.all([serve(), launch()]); });
after(async () => {
  await browser.close();
  site.close();
});

const read = async (lang, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.errors = [];
  page.on('pageerror', (e) => page.errors.push(String(e)));
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.shifted += e.value; })).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.url}/story/${lang}.html`);
  return page;
};
const first = '[data-of="softmax"][data-say^="{probabilities.0}"]';
const words = (page) => page.locator(first).allTextContents();
const live = async (page, scene) => {
  await page.locator(`soft-max[scene="${scene}"]`).scrollIntoViewIfNeeded();
  await page.evaluate((name) => document.querySelector(`soft-max[scene="${name}"]`).ready, scene);
};
const changed = (page, was) => page.waitForFunction(([at, text]) => document.querySelector(at).textContent !== text, [first, was[0]], { polling: 50 });

// torn returns what is written on to a formula or a number, a comma or a particle,
// and stands on the next line.
const torn = () => {
  const told = [];
  const after = (range, text) => {
    const [before, next] = [range(0), range(1)].map((r) => r.getBoundingClientRect());
    if (next.left < before.right - 1) told.push(text);
  };
  for (const e of document.querySelectorAll('math:not([display]), [data-say]')) {
    const next = e.nextSibling;
    if (next?.nodeType !== Node.TEXT_NODE || /^\s/.test(next.data)) continue;
    after((part) => {
      const range = document.createRange();
      if (part) range.setStart(next, 0), range.setEnd(next, 1);
      else range.selectNode(e);
      return range;
    }, e.textContent + next.data);
  }
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    for (const { index, 0: pair } of node.data.matchAll(/[\d%”][가-힣]/g)) {
      after((part) => {
        const range = document.createRange();
        range.setStart(node, index + part);
        range.setEnd(node, index + part + 1);
        return range;
      }, node.data.slice(Math.max(index - 8, 0), index) + pair);
    }
  }
  return told;
};

for (const lang of ['ko', 'en']) {
  test(`${lang}: a number is dragged and turned, and the others follow it and the scene`, async () => {
    const page = await read(lang);
    await live(page, 'softmax');
    const knob = page.locator('[data-knob="logits.1"]');
    const scene = page.locator('soft-max[scene="softmax"]');
    await knob.scrollIntoViewIfNeeded();
    const start = await words(page);
    const { x, y, width, height } = await knob.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 82, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await changed(page, start);
    await page.waitForFunction(() => document.querySelector('soft-max').value.logits[1] === 2);
    await page.waitForFunction(() => document.querySelector('[data-knob="logits.1"]').textContent === '+2.0');
    const dragged = await words(page);
    assert.match(dragged[0], /^45\.7%/);
    await knob.press('ArrowDown');
    await changed(page, dragged);
    assert.deepEqual(await scene.evaluate((e) => e.value.logits), [2, 1.9, 0.1, -1.2]);
    assert.equal(await knob.getAttribute('aria-valuetext'), '+1.9');
    // What is done in the picture shows in the prose too.
    const turned = await words(page);
    await scene.evaluate((e) => e.reset());
    await scene.evaluate((e) => e.setState('v=1&logits=0,0'));
    const frame = await scene.evaluateHandle((e) => e.shadowRoot.querySelector('iframe'));
    const inside = await frame.asElement().contentFrame();
    await inside.focus('#mirror [role="slider"], #mirror input[type="range"]');
    await page.keyboard.press('ArrowUp');
    await changed(page, turned);
    const { sentence } = await scene.evaluate((e) => e.value.text);
    assert.match(sentence, new RegExp((await words(page))[0].match(/[\d.]+%/)[0].replace('.', '\\.')));
    // A scene that was put away keeps them.
    const last = await words(page);
    await page.locator('#end').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => !document.querySelector('soft-max').shadowRoot.querySelector('iframe'), undefined, { timeout: 60000 });
    assert.deepEqual(await words(page), last);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  });

  test(`${lang}: each number that turns is turned by mouse, by touch and by keys`, async () => {
    const page = await read(lang, { hasTouch: true });
    page.setDefaultTimeout(60000);
    const cdp = await page.context().newCDPSession(page);
    const knobs = await page.locator('[data-knob]').evaluateAll((all) => all.map((e) => [e.dataset.of, e.dataset.knob]));
    assert.ok(knobs.length >= 12, `${knobs}`);
    for (const [scene, name] of knobs) {
      await live(page, scene);
      const knob = page.locator(`[data-of="${scene}"][data-knob="${name}"]`);
      const value = () => page.evaluate(([s, n]) => document.querySelector(`soft-max[scene="${s}"]`).value.numbers[n], [scene, name]);
      const rest = () => page.locator(`[data-of="${scene}"]:not([data-knob="${name}"])`).allTextContents();
      await knob.evaluate((e) => e.scrollIntoView({ block: 'center' }));
      const box = await knob.boundingBox();
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const room = await knob.evaluate((e, { x, y }) => [[-14, 0], [14, 0], [0, -14], [0, 14]].every(([dx, dy]) => document.elementFromPoint(x + dx, y + dy) === e), at);
      assert.ok(room, `${name} has too little room for a finger`);
      const ways = {
        mouse: async () => {
          await page.mouse.move(at.x, at.y);
          await page.mouse.down();
          await page.mouse.move(at.x - 12, at.y);
          await page.mouse.move(at.x - 26, at.y);
          await page.mouse.up();
        },
        touch: async () => {
          const touch = (type, x) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: at.y }] });
          await touch('touchStart', at.x);
          for (let x = 4; x <= 36; x += 4) await touch('touchMove', at.x + x);
          await touch('touchEnd');
        },
        keys: () => knob.press('ArrowLeft'),
      };
      let followed = false;
      for (const [way, act] of Object.entries(ways)) {
        await page.waitForFunction(([s, n]) => { // what was done before has come through
          const now = [document.querySelector(`soft-max[scene="${s}"]`).value.state, ...[...document.querySelectorAll(`[data-of="${s}"]`)].map((e) => e.textContent)].join();
          const same = window.before?.[0] === now ? window.before[1] + 1 : 0;
          window.before = [now, same];
          return same > 5;
        }, [scene, name], { polling: 50 });
        const [was, said, others, y] = [await value(), await knob.textContent(), await rest(), await page.evaluate(() => window.scrollY)];
        await act();
        const changed = page.waitForFunction(([s, n, v, t]) => {
          const e = document.querySelector(`[data-of="${s}"][data-knob="${n}"]`);
          return document.querySelector(`soft-max[scene="${s}"]`).value.numbers[n] !== v && e.textContent !== t && e.ariaValueText === e.textContent;
        }, [scene, name, was, said], { polling: 50 });
        await changed.catch(() => assert.fail(`${name}, by ${way}: still ${said}`));
        followed ||= (await rest()).join() !== others.join();
        assert.equal(await page.evaluate(() => window.scrollY), y, `${name}, by ${way}: the page scrolled`);
      }
      assert.ok(followed, `nothing follows ${name}`);
    }
    assert.deepEqual(page.errors, []);
    await page.context().close();
  });

  test(`${lang}: no scene leads away from the prose, from the poster on`, async () => {
    const page = await read(lang);
    const scenes = page.locator('soft-max');
    for (let i = 0; i < await scenes.count(); i += 1) {
      const scene = await scenes.nth(i).getAttribute('scene');
      await scenes.nth(i).scrollIntoViewIfNeeded();
      const source = await scenes.nth(i).evaluate((e) => new Promise((done) => {
        const image = e.shadowRoot.querySelector('img');
        if (image.currentSrc) done(image.currentSrc);
        else image.onload = () => done(image.currentSrc);
      }));
      assert.match(source, new RegExp(`${scene}-\\d+-light-${lang}-scenes\\.svg$`));
      assert.equal(await page.evaluate(async (url) => (await fetch(url)).status, source).catch(() => 200), 200); // where the page's policy lets us ask
      await live(page, scene);
      const frame = await (await scenes.nth(i).evaluateHandle((e) => e.shadowRoot.querySelector('iframe'))).asElement().contentFrame();
      const names = await frame.locator('#mirror button, #mirror a').evaluateAll((all) => all.map((e) => e.ariaLabel || e.textContent));
      assert.ok(names.length > 1, `${scene}: ${names}`);
      assert.deepEqual(names.filter((name) => /^(이전|다음|장면 목록|Previous|Next|List of scenes)/.test(name)), [], scene);
    }
    assert.equal(await page.evaluate(() => window.shifted), 0);
    await page.context().close();
  });

  test(`${lang}: nothing jumps, nothing overflows, and no rule of access is broken`, async () => {
    for (const width of [320, 360, 390, 800, 1280]) {
      const page = await read(lang, { viewport: { width, height: 800 } });
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 700) {
          window.scrollTo(0, y);
          await new Promise((done) => { setTimeout(done, 60); });
        }
        window.scrollTo(0, 0);
      });
      assert.equal(await page.evaluate(() => window.shifted), 0, `${width}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width}`);
      assert.deepEqual(await page.evaluate(torn), [], `${width}`);
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    }
  });

  test(`${lang}: without a script every scene is there, with its sentence`, async () => {
    const page = await read(lang, { javaScriptEnabled: false });
    const images = page.locator('soft-max picture img');
    const scenes = await page.locator('soft-max').count();
    assert.equal(await images.count(), scenes);
    for (let i = 0; i < scenes; i += 1) {
      await images.nth(i).scrollIntoViewIfNeeded();
      const scene = await page.locator('soft-max').nth(i).getAttribute('scene');
      assert.equal(await images.nth(i).getAttribute('alt'), say({ query: `scene=${scene}`, lang }).say.sentence);
      const box = await images.nth(i).boundingBox();
      assert.ok(box.width > 600 && box.height > 400, `${scene}: ${JSON.stringify(box)}`);
    }
    await page.context().close();
  });

  test(`${lang}: without a script the picture is the one for its room`, async () => {
    const page = await read(lang, { javaScriptEnabled: false });
    const all = [];
    for (const width of [360, 590, 600, 920, 940, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const image = page.locator('soft-max picture img').first();
      await image.scrollIntoViewIfNeeded();
      all.push(await image.evaluate((e) => [e.parentNode.parentNode.clientWidth, Number(e.currentSrc.match(/-(\d+)-(?:light|dark)-/)[1])]));
    }
    assert.deepEqual(all.map(([room]) => (room < 560 ? 360 : room < 900 ? 720 : 1100)), all.map(([, picture]) => picture), JSON.stringify(all));
    await page.context().close();
  });
}
