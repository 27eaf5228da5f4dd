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
const words = (page) => page.locator('[data-of="softmax"]').allTextContents();
const live = async (page, scene) => {
  await page.locator(`soft-max[scene="${scene}"]`).scrollIntoViewIfNeeded();
  await page.evaluate((name) => document.querySelector(`soft-max[scene="${name}"]`).ready, scene);
};
const changed = (page, was) => page.waitForFunction((text) => document.querySelector('[data-of="softmax"]').textContent !== text, was[0], { polling: 50 });

// torn returns what is written on to a formula, a comma or a particle, and stands on the next line.
const torn = () => [...document.querySelectorAll('math:not([display])')].flatMap((math) => {
  const next = math.nextSibling;
  if (next?.nodeType !== Node.TEXT_NODE || /^\s/.test(next.data)) return [];
  const range = document.createRange();
  range.setStart(next, 0);
  range.setEnd(next, 1);
  return range.getBoundingClientRect().left < math.getBoundingClientRect().right - 1 ? [math.textContent + next.data] : [];
});

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

  test(`${lang}: nothing jumps, nothing overflows, and no rule of access is broken`, async () => {
    for (const width of [360, 800, 1280]) {
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
    const images = page.locator('soft-max img');
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
}
