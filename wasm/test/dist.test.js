// The folder that is handed on: on a host that only serves files, under a path.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { top } from './lib/go.js';
import { hosts } from './lib/hosts.js';
import { serveFiles } from './lib/files.js';
import { Blog } from './lib/post.js';
import { scenes } from './lib/scenes.js';

const dir = `${top}build/test/dist`;
const root = 'https://scenes.example/softmax/'; // the address it was made for
const name = (file) => readFileSync(`${dir}/${file}`, 'utf8');
let blog;
let files;
before(async () => {
  [blog, files] = await Promise.all([Blog.open(), serveFiles(dir, '/some/blog/softmax/')]);
});
after(async () => {
  await blog.close();
  files.close();
});

test('what its pages name is there, and has a hash where it is kept for ever', () => {
  const pages = readdirSync(dir).filter((f) => f.endsWith('.html'));
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const html = name(page);
    const named = [...html.matchAll(/(?:src|href|srcset)="([^"]+)"/g)].map((m) => m[1]).filter((f) => !/^(data:|https:)/.test(f));
    assert.ok(named.length > 10);
    for (const file of named) {
      assert.ok(existsSync(`${dir}/${file}`), `${page}: ${file}`);
      assert.match(file, /^a\/.*\.[0-9a-f]{10}[./]/);
    }
    assert.match(html, /Content-Security-Policy/);
    assert.doesNotMatch(html, /'unsafe-|<script>|style=/);
  }
  for (const file of ['softmax', 'ebiten-LICENSE', 'fonts-OFL', 'go']) assert.ok(existsSync(`${dir}/licences/${file}.txt`), file);
  for (const file of readdirSync(`${dir}/a`).filter((f) => /\.(wasm|js|css)$/.test(f))) {
    if (readFileSync(`${dir}/a/${file}`).length > 1000) assert.ok(existsSync(`${dir}/a/${file}.br`) && existsSync(`${dir}/a/${file}.gz`), file);
  }
});

test('it works from a path, on a host that neither compresses nor knows wasm', async () => {
  files.asked.length = 0;
  files.whole.length = 0;
  const context = await blog.browser.newContext();
  const page = await context.newPage();
  const errors = [];
  page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text()); });
  await page.goto(`${files.url}entropy-ko.html`);
  await page.waitForSelector('html[data-live]', { state: 'attached', timeout: 60000 });
  assert.equal(await page.title() !== '', true);
  // The program came compressed all the same, and the rest of it as it is was not waited for.
  assert.deepEqual(files.whole.filter((f) => /\.wasm/.test(f)).map((f) => f.replace(/.*\.wasm/, '')), ['.gz']);
  assert.deepEqual(files.asked.filter((f) => !f.startsWith('/some/blog/softmax/')), []);
  // The rarer syllables come from there too.
  await page.goto(`${files.url}softmax-ko.html?labels=${encodeURIComponent('뷁,쀍')}`);
  await page.waitForSelector('html[data-live]', { state: 'attached', timeout: 60000 });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((r) => r.name.includes('glyphs')));
  assert.deepEqual(errors, []);
  await context.close();
});

for (const lang of ['ko', 'en']) {
  test(`${lang}: the story too: every poster, a live scene, no way that leads nowhere`, async () => {
    files.asked.length = 0;
    const context = await blog.browser.newContext({ viewport: { width: 800, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(60000);
    const wrong = [];
    page.on('console', (m) => { if (m.type() === 'error') wrong.push(m.text()); });
    page.on('pageerror', (e) => wrong.push(String(e)));
    page.on('response', (r) => { if (r.status() >= 400) wrong.push(`${r.status()} ${r.url()}`); });
    page.on('requestfailed', (r) => { if (r.failure().errorText !== 'net::ERR_ABORTED') wrong.push(`${r.failure().errorText} ${r.url()}`); });
    await page.goto(`${files.url}story/${lang}.html`);
    const all = page.locator('soft-max');
    assert.equal(await all.count(), scenes.length);
    for (let i = 0; i < scenes.length; i += 1) {
      await all.nth(i).scrollIntoViewIfNeeded();
      await page.waitForFunction((n) => {
        const image = document.querySelectorAll('soft-max')[n].shadowRoot?.querySelector('img');
        return image?.complete && image.naturalWidth > 0;
      }, i, { polling: 50 });
    }
    await page.evaluate(() => document.querySelector('soft-max').scrollIntoView());
    await page.waitForFunction(() => document.querySelector('soft-max').value, undefined, { polling: 50 });
    assert.match(await page.evaluate(() => document.querySelector('soft-max').value.text.sentence), /\d%/);
    const ways = await page.locator('a[href]').evaluateAll((links) => links.map((a) => a.href));
    assert.ok(ways.length > 0);
    for (const way of ways.filter((w) => w.startsWith(files.url))) assert.equal((await context.request.get(way)).status(), 200, way);
    assert.deepEqual(files.asked.filter((f) => !f.startsWith('/some/blog/softmax/')), []);
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

for (const scene of ['softmax', 'likelihood']) {
  test(`${scene}: each form in a post`, async () => {
    const lines = name(`embed/${scene}-en.html`).replaceAll(root, files.url);
    const [element, frame] = [/<script[^]*<\/soft-max>/.exec(lines)[0], /<div style[^]*<\/div>/.exec(lines)[0]];
    const post = await blog.post(`<p>before</p>${element.replace('<soft-max', '<soft-max id="a"')}<hr>${frame}<p>after</p>`, { height: 1700 });
    await post.live();
    assert.equal(await post.page.evaluate(() => document.getElementById('a').value.scene), scene);
    const plain = await post.page.waitForSelector('body > div > iframe');
    await (await plain.contentFrame()).waitForSelector('html[data-live]', { state: 'attached', timeout: 60000 });
    // Both stand there at the height of their scene.
    const [a, b] = await post.page.evaluate(() => ['soft-max', 'div > iframe'].map((s) => document.querySelector(s).getBoundingClientRect().height));
    assert.equal(a, b);
    assert.deepEqual(post.errors, []);
    assert.equal((await post.page.evaluate(() => window.shifted)).sum, 0);
    await post.close();
  });

  test(`${scene}: Markdown's poster, and a post without a script`, async () => {
    const markdown = name(`embed/${scene}-ko.md`).replaceAll(root, files.url);
    const found = [...markdown.matchAll(/^\[!\[(.*)\]\((\S+)\)\]\((\S+)\)$/gm)];
    assert.equal(found.length, 2, 'SVG and PNG');
    for (const [, alt, image, page] of found) {
      assert.match(alt, /\d/, 'the numbers');
      const post = await blog.post(`<a href="${page}"><img id="i" src="${image}"></a>`);
      assert.ok(await post.page.evaluate(async () => { await document.getElementById('i').decode(); return document.getElementById('i').naturalWidth >= 720; }));
      await post.page.click('a');
      await post.page.waitForSelector('html[data-live]', { state: 'attached', timeout: 60000 });
      await post.close();
    }
    const context = await blog.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    blog.pages.set('/still', { html: `<!doctype html>${name(`embed/${scene}-ko.html`).replaceAll(root, files.url)}` });
    await page.goto(`${blog.url}/still`);
    const image = page.locator('soft-max img');
    assert.ok(await image.isVisible());
    assert.match(await image.getAttribute('alt'), /\d/);
    await context.close();
  });

  test(`${scene}: oEmbed`, async () => {
    for (const lang of ['ko', 'en']) {
      const about = JSON.parse(name(`oembed/${scene}-${lang}.json`));
      assert.equal(about.version, '1.0');
      assert.equal(about.type, 'rich');
      assert.ok(about.title && about.width > 0 && about.height > 0);
      for (const url of [/src="(.*?)"/.exec(about.html)[1], about.thumbnail_url]) {
        assert.ok(url.startsWith(root) && existsSync(`${dir}/${url.slice(root.length)}`), url);
      }
      const [, found] = /oembed" href="(.*?)"/.exec(name(`${scene}-${lang}.html`));
      assert.equal(found, `${root}oembed/${scene}-${lang}.json`);
    }
  });
}

// What a reader sees of a part of a page: its pictures, their links and what they
// say, the text beside that, and how much higher it is than what is in it.
const seen = (part) => part.evaluate(async (e) => {
  const images = [...e.querySelectorAll('img')];
  await Promise.all(images.map((i) => {
    i.loading = 'eager'; // also out of view
    return i.decode();
  }));
  const rooms = images.map((i) => i.getBoundingClientRect());
  const captions = [...e.querySelectorAll('figcaption')];
  const box = e.getBoundingClientRect();
  return {
    pictures: images.map((i, n) => ({
      link: i.closest('a')?.href, says: i.alt || captions[n]?.textContent, width: rooms[n].width / box.width,
      stretched: (rooms[n].width / rooms[n].height) / (i.naturalWidth / i.naturalHeight),
    })),
    beside: captions.reduce((text, c) => text.replace(c.innerText, ''), e.innerText).trim(),
    empty: box.height - [...rooms, ...captions.map((c) => c.getBoundingClientRect())].reduce((sum, r) => sum + r.height, 0),
    frames: [...e.querySelectorAll('iframe')].map((f) => f.src),
    scripts: e.querySelectorAll('script').length,
  };
});

for (const { scene } of scenes) {
  test(`${scene}: what Velog and WordPress leave of each form is the poster, what that says, and the way to the scene`, async () => {
    const lines = name(`embed/${scene}-en.html`).replaceAll(root, files.url);
    const element = /<script[^]*<\/soft-max>/.exec(lines)[0];
    const forms = { element, script: element.split('\n')[0], frame: /<div style[^]*<\/div>/.exec(lines)[0] };
    [forms.svg, forms.png] = name(`embed/${scene}-en.md`).replaceAll(root, files.url).trim().split(/\n+/);
    const says = /alt="([^"]*)"/.exec(element)[1].replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const all = hosts.flatMap((host) => host.takes.map((form) => ({ ...host, form })));
    // As the themes of both have it: a picture is no wider than the text.
    const post = await blog.post(all.map(({ shows, form }) => `<section>${shows(forms[form])}</section>`).join('<hr>'), {
      head: '<style>section{display:flow-root}img{display:block;max-width:100%;height:auto}figure,p{margin:0}</style>',
    });
    for (const width of [360, 800]) {
      await post.page.setViewportSize({ width, height: 900 });
      for (const [i, { host, form, breaks }] of all.entries()) {
        const { pictures, beside, empty, frames, scripts } = await seen(post.page.locator('section').nth(i));
        const where = `${host}, ${form} at ${width}`;
        assert.equal(scripts, 0, where);
        assert.equal(beside, '', where);
        if (breaks.includes(form)) {
          assert.deepEqual([frames, pictures], [[''], []], `${where}: the README need not warn of it`);
          continue;
        }
        assert.deepEqual(frames, [], where);
        assert.ok(empty < 1, `${where}: ${empty} px are empty`);
        if (form === 'script') continue;
        assert.equal(pictures.length, 1, where);
        const [{ link, says: said, width: wide, stretched }] = pictures;
        assert.deepEqual([link, said], [`${files.url}${scene}-en.html`, says], where);
        assert.ok(wide > 0.85 && Math.abs(stretched - 1) < 0.01, `${where}: ${wide} of the width, ${stretched} of its shape`);
      }
    }
    await post.close();
  });
}

test('each page names its card, a picture of the size it says', () => {
  for (const page of [...scenes.flatMap(({ scene }) => ['ko', 'en'].map((lang) => `${scene}-${lang}.html`)), 'index.html', 'story/ko.html', 'story/en.html']) {
    const tags = Object.fromEntries([...name(page).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(([, k, v]) => [k, v]));
    assert.ok(tags['og:title'] && tags['og:description'] && tags['og:image:alt'], page);
    assert.equal(tags['twitter:card'], 'summary_large_image');
    assert.ok(tags['og:url'].startsWith(root) && existsSync(`${dir}/${tags['og:url'].slice(root.length)}`), tags['og:url']);
    assert.ok(tags['og:image'].startsWith(root), tags['og:image']);
    const png = readFileSync(`${dir}/${tags['og:image'].slice(root.length)}`);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), [tags['og:image:width'], tags['og:image:height']]);
  }
});

test('npm packs it, without what is compressed', () => {
  const [about] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const packed = about.files.map((f) => f.path);
  for (const file of ['soft-max.js', 'soft-max.d.ts', 'custom-elements.json', 'softmax-ko.html', 'LICENSE', 'licences/ebiten-NOTICE.txt']) assert.ok(packed.includes(file), file);
  assert.ok(packed.some((f) => /^a\/softmax\..*\.wasm$/.test(f)));
  assert.deepEqual(packed.filter((f) => /\.(br|gz)$/.test(f)), []);
  console.log(`the package has ${about.size} bytes`);
  const { exports: paths, types, customElements } = JSON.parse(name('package.json'));
  for (const file of [paths['.'].default, paths['.'].types, types, customElements]) assert.ok(existsSync(`${dir}/${file}`), file);
});
