// On paper: the picture of the present state, light, with its numbers as text, and
// nothing that can only be pressed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from './lib/browser.js';
import { serve } from './lib/go.js';
import { Blog } from './lib/post.js';
import { scenes } from './lib/scenes.js';

let site;
let browser;
let blog;
before(async () => { [site, browser, blog] = await Promise.all([serve(), launch(), Blog.open()]); });
after(async () => {
  await Promise.all([browser.close(), blog.close()]);
  site.close();
});

// bare is a text without what a PDF does not keep: blanks and ligatures.
const bare = (text) => text.normalize('NFKC').replace(/\s/g, '');

// printed is a page on paper: its text, and how many of its pixels are of a colour.
async function printed(page) {
  const dir = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const file = join(dir, 'page.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4', printBackground: true, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }));
    const text = bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
    execFileSync('pdftoppm', ['-r', '50', file, join(dir, 'page')]);
    const sheets = execFileSync('ls', [dir], { encoding: 'utf8' }).split('\n').filter((f) => f.endsWith('.ppm')).map((f) => readFileSync(join(dir, f)));
    const pixels = (r, g, b) => sheets.map((ppm) => {
      let n = 0;
      for (let i = ppm.length % 3; i < ppm.length; i += 3) if (Math.hypot(ppm[i] - r, ppm[i + 1] - g, ppm[i + 2] - b) < 24) n++;
      return n;
    }).reduce((a, n) => a + n, 0);
    return { text, sheets: sheets.length, blue: pixels(0x0b, 0x6f, 0xb0), night: pixels(0x17, 0x18, 0x1c) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const open = async (path, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
};
const live = (page) => page.waitForSelector('html[data-live]', { state: 'attached', timeout: 60000 });

test('a live scene prints its present state, light, and is itself again after', async () => {
  for (const [lang, predict] of [['ko', '먼저 맞혀 보기'], ['en', 'Predict first']]) {
    const page = await open(`/softmax-${lang}.html?theme=dark&logits=0.5,2.5,-1&labels=a,b,c`);
    await live(page);
    const sentence = await page.textContent('#sentence');
    const { text, sheets, blue, night } = await printed(page);
    assert.ok(text.includes(bare(sentence)), `${sentence}\n${text}`);
    assert.ok(text.includes('+2.5') && !text.includes('64.2%'));
    assert.ok(!text.includes(bare(predict)));
    assert.equal(sheets, 1);
    assert.ok(blue > 300, `${blue} pixels of the first bar`);
    assert.ok(night < 3000, `${night} pixels of the dark paper`);
    assert.equal(await page.evaluate(() => document.getElementById('paper').childElementCount), 0);
    assert.ok(await page.isVisible('#canvas'));
    // A question that is open is printed as one.
    await page.locator(`#mirror [aria-label="${predict}"]`).press('Enter');
    await page.waitForFunction((was) => document.getElementById('sentence').textContent !== was, sentence, { polling: 50 });
    const asked = await page.textContent('#sentence');
    const again = await printed(page);
    assert.ok(again.text.includes(bare(asked)), `${asked}\n${again.text}`);
    await page.context().close();
  }
});

test('every scene has a picture for paper, with its numbers', async () => {
  for (const { scene } of scenes) {
    const page = await open(`/${scene}-en.html`);
    await live(page);
    const sentence = await page.textContent('#sentence');
    const { text, sheets } = await printed(page);
    assert.ok(text.includes(bare(sentence)), `${scene}: ${sentence}\n${text}`);
    assert.equal(sheets, 1, scene);
    await page.context().close();
  }
});

test('a scene whose program does not run prints its poster', async () => {
  const page = await open('/softmax-en.html', { javaScriptEnabled: false, colorScheme: 'dark' });
  const { text, blue, night } = await printed(page);
  assert.ok(text.includes('64.2%'));
  assert.ok(blue > 300 && night < 3000, `${blue}, ${night}`);
  await page.context().close();
});

test('a story prints each scene: those asleep as they begin, a live one as it is', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open('/story/en.html', { javaScriptEnabled, colorScheme: 'dark' });
    const says = Object.fromEntries((await page.locator('soft-max').evaluateAll((all) => all.map((e) => [e.getAttribute('scene'), e.getAttribute('alt')]))));
    if (javaScriptEnabled) {
      await page.locator('soft-max[scene="entropy"]').scrollIntoViewIfNeeded();
      says.entropy = await page.evaluate(async () => {
        const scene = document.querySelector('soft-max[scene="entropy"]');
        await scene.ready;
        await scene.setState('v=1&scene=entropy&p=10,20,70');
        return new DOMParser().parseFromString(await scene.toSVG(), 'image/svg+xml').querySelector('desc').textContent;
      });
    }
    const { text, blue, night } = await printed(page);
    for (const [scene, sentence] of Object.entries(says)) assert.ok(text.includes(bare(sentence)), `${javaScriptEnabled}, ${scene}: ${sentence}`);
    assert.ok(!text.includes('Predictfirst'));
    assert.ok(blue > 3000 && night < 20000, `${blue}, ${night}`);
    await page.context().close();
  }
});

test('a post prints a scene in it', async () => {
  const post = await blog.post('<script src="{{site}}/soft-max.js"></script><soft-max id="a" scene="softmax" lang="en" logits="3,1,0"></soft-max><p>between</p><soft-max id="b" scene="entropy" lang="en" reveal="interaction"></soft-max>', { height: 900 });
  await post.live('a');
  const { text, blue } = await printed(post.page);
  assert.ok(text.includes('+3.0') && text.includes('84.4%') && text.includes('between'), text);
  assert.ok(!text.includes('Tryit'));
  assert.ok(blue > 300, `${blue}`);
  await post.close();
});
