// A poster opened by itself or put into a page: its text is there to be selected,
// copied and searched, and lies over its outlines.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './lib/browser.js';
import { serve } from './lib/go.js';
import { scenes } from './lib/scenes.js';

let site;
let browser;
let page;
before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
  page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
});
after(async () => {
  await browser.close();
  site.close();
});

const bare = (text) => text.replace(/\s/g, '');
const selected = () => page.evaluate(() => getSelection().toString());
const poster = (scene, width, lang) => `${site.url}/poster/${scene}-${width}-light-${lang}.svg`;

test('all that a poster says is selected with it', async () => {
  for (const { scene } of scenes) for (const lang of ['ko', 'en']) {
    await page.goto(poster(scene, 360, lang));
    await page.keyboard.press('Control+A');
    const text = bare(await selected());
    const { sentence, shown } = await page.evaluate(() => ({
      sentence: document.querySelector('desc').textContent, shown: [...document.querySelectorAll('text')].map((e) => e.textContent),
    }));
    assert.ok(text.includes(bare(sentence)), `${scene}, ${lang}: ${sentence}\n${text}`);
    assert.ok(shown.filter((s) => /\d/.test(s)).length > 3, `${scene}, ${lang}: ${shown}`);
    for (const s of shown) assert.ok(text.includes(bare(s)), `${scene}, ${lang}: ${s}\n${text}`);
  }
});

// A font's glyph has some room at its sides, its text's box some above and below.
const beside = 4;

test('each text lies over its outlines', async () => {
  for (const { scene } of scenes) for (const [width, lang] of [[360, 'ko'], [720, 'en'], [1100, 'ko']]) {
    await page.goto(poster(scene, width, lang));
    const off = await page.evaluate((beside) => [...document.querySelectorAll('text:not([pointer-events])')].flatMap((text) => {
      const around = text.parentNode.parentNode.tagName === 'g' ? text.parentNode.parentNode : text.parentNode;
      const box = text.getBoundingClientRect();
      const drawn = [...around.querySelectorAll('path')].map((e) => e.getBoundingClientRect()).filter((e) => e.width > 0);
      const [left, top] = ['left', 'top'].map((side) => Math.min(...drawn.map((e) => e[side])));
      const [right, bottom] = ['right', 'bottom'].map((side) => Math.max(...drawn.map((e) => e[side])));
      const lies = Math.abs(box.left - left) <= beside && Math.abs(box.right - right) <= beside && box.top <= top + beside && box.bottom >= bottom - beside;
      return drawn.length > 0 && lies ? [] : [`${text.textContent}: ${[box.left, box.top, box.right, box.bottom]}, drawn ${[left, top, right, bottom]}`];
    }), beside);
    assert.deepEqual(off, [], `${scene}, ${width}, ${lang}`);
  }
});

test('a number is dragged over and copied, in a page too', async () => {
  const svg = await (await fetch(poster('softmax', 720, 'en'))).text();
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><p>before</p>${svg}<p>after</p>`);
  const number = page.locator('svg text', { hasText: /^64\.2%$/ }).first();
  const { x, y, width, height } = await number.boundingBox();
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
  assert.equal((await selected()).trim(), '64.2%');
});
