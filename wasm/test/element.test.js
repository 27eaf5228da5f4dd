// <soft-max> in somebody's post: its attributes, properties, events and methods.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { embed } from './lib/go.js';
import { Blog, loader } from './lib/post.js';
import { Widget } from './lib/widget.js';

let blog;
before(async () => { blog = await Blog.open(); });
after(() => blog.close());

const inElement = (post, run, arg) => post.page.evaluate(([code, a]) => (0, eval)(`(${code})`)(document.getElementById('a'), a), [String(run), arg]);

// widgetIn is the page under test in an element's frame.
const widgetIn = async (post, id = 'a') => {
  const widget = new Widget(post.page, { home: 'frame', lang: 'en', theme: 'light', query: '' });
  widget.frame = await post.frame(id);
  return widget;
};

test('attributes are properties, both ways', async () => {
  const post = await blog.post(`${loader}<soft-max id="a" reveal="interaction" readonly></soft-max>`);
  await post.wait(() => customElements.get('soft-max'));
  const names = ['scene', 'logits', 'labels', 'temperature', 'lang', 'theme', 'motion', 'units', 'hide', 'state', 'poster', 'alt', 'reveal', 'base'];
  assert.deepEqual(await inElement(post, (e, all) => all.filter((name) => {
    e.setAttribute(name, `${name}1`);
    const there = e[name] === `${name}1`;
    e[name] = `${name}2`;
    return !(there && e.getAttribute(name) === `${name}2`);
  }), names), []);
  assert.deepEqual(await inElement(post, (e) => {
    const seen = [e.readOnly];
    e.readOnly = false;
    seen.push(e.hasAttribute('readonly'));
    e.readOnly = true;
    e.logits = [1, -2.5, 3];
    e.labels = ['a,b', '100%', 'c'];
    e.temperature = 2;
    e.hide = null;
    return [...seen, e.hasAttribute('readonly'), e.getAttribute('logits'), e.getAttribute('labels'), e.temperature, e.hasAttribute('hide')];
  }), [true, false, true, '1,-2.5,3', 'a%2Cb,100%25,c', '2', false]);
  await post.close();
});

test('it can be imported', async () => {
  const post = await blog.post('<script type="module">import "{{site}}/soft-max.mjs";</script><soft-max id="a"></soft-max>');
  await post.live();
  await post.close();
});

test('what was set before the script came is taken', async () => {
  const post = await blog.post(`<soft-max id="a"></soft-max>
    <script>const e = document.getElementById('a'); e.logits = [1, 2]; e.labels = ['a,b', 'c&d #1'];</script>${loader}`);
  await post.live();
  const value = await inElement(post, (e) => e.value);
  assert.deepEqual(value.logits, [1, 2]);
  assert.deepEqual(value.labels, ['a,b', 'c&d #1']);
  await post.close();
});

test('it goes live by itself, says so, and gives a frozen value', async () => {
  const post = await blog.post(`${loader}<soft-max id="a" logits="3,1,2" temperature="2" units="bit" lang="ko">fallback</soft-max>`);
  await post.live();
  assert.deepEqual(await inElement(post, (e) => {
    const frozen = [e.value, e.value.logits, e.value.text, e.value.numbers].every(Object.isFrozen);
    return [frozen, e.value.logits, e.value.temperature, e.value.argmax, e.value.units, e.value.lang, e.value.state === e.getState()];
  }), [true, [3, 1, 2], 2, 0, 'bit', 'ko', true]);
  const sum = await inElement(post, (e) => e.value.probabilities.reduce((a, b) => a + b));
  assert.ok(Math.abs(sum - 1) < 1e-12);
  assert.equal((await post.heard('load')).length, 1);
  assert.deepEqual((await post.heard('progress')).map((p) => p.loaded), [1, 2]);
  assert.deepEqual([...await post.heard('input'), ...await post.heard('change'), ...await post.heard('error')], []);
  const frame = await post.page.locator('soft-max iframe').elementHandle();
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts allow-same-origin allow-downloads');
  assert.equal(await frame.getAttribute('allow'), 'clipboard-write; fullscreen');
  assert.ok(await frame.getAttribute('title'));
  assert.deepEqual(post.errors, []);
  await post.close();
});

test('a reader\'s drag is input, at most one a frame, and one change', async () => {
  const post = await blog.post(`${loader}<soft-max id="a"></soft-max>`);
  await post.live();
  const widget = await widgetIn(post);
  await widget.asleep();
  await post.page.evaluate(() => {
    window.each = [];
    let n = 0;
    document.addEventListener('input', () => { n += 1; });
    window.leaves = {};
    for (const type of ['input', 'change']) document.addEventListener(type, (e) => { window.leaves[type] = e.composed; });
    const count = () => { window.each.push(n); n = 0; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  });
  const slider = (await widget.controls()).find((c) => c.role === 'slider' && c.way === 'y');
  await widget.drag('mouse', await widget.place(slider), { x: 0, y: -30 }, 30);
  await post.wait(() => window.heard.some((e) => e.type === 'change'));
  const inputs = await post.heard('input');
  const changes = await post.heard('change');
  assert.equal(changes.length, 1);
  assert.deepEqual(await post.page.evaluate(() => window.leaves), { input: true, change: false }, 'as native controls have it');
  assert.ok(inputs.length > 1, `${inputs.length} inputs`);
  assert.ok(Math.max(...await post.page.evaluate(() => window.each)) <= 1, 'more than one input in a frame');
  assert.equal(inputs.at(-1).state, changes[0].state);
  assert.equal(changes[0].state, await widget.hash());
  assert.equal(await inElement(post, (e) => e.getState()), changes[0].state);
  await post.close();
});

test('attributes that change, change the picture; what is refused is named', async () => {
  const post = await blog.post(`${loader}<soft-max id="a"></soft-max>`);
  await post.live();
  await inElement(post, (e) => { e.logits = [0, 4, 0]; e.temperature = 0.5; e.lang = 'ko'; e.theme = 'dark'; });
  await post.wait(() => {
    const { value: v } = document.getElementById('a');
    return v.lang === 'ko' && v.theme === 'dark' && v.temperature === 0.5 && v.logits.length === 3;
  });
  const frame = await post.frame();
  assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await inElement(post, (e) => { e.temperature = 99; });
  await post.wait(() => window.heard.some((e) => e.type === 'error'));
  const [{ code, message }] = await post.heard('error');
  assert.equal(code, 'refused');
  assert.match(message, /temperature.*99.*0\.05.*20/);
  assert.equal(await inElement(post, (e) => e.value.temperature), 0.5);
  assert.deepEqual(await post.heard('change'), [], 'what the page did itself is no change');
  // Reset returns to what the attributes say.
  await inElement(post, (e) => { e.temperature = 2; return e.setState('v=1&logits=1,1'); });
  assert.deepEqual((await inElement(post, (e) => e.reset())).logits, [0, 4, 0]);
  await post.close();
});

test('a state goes round, in the frame and before there is one', async () => {
  const state = 'v=1&logits=1.5,-0.25,3&temperature=0.7&labels=%EA%B0%80,b%2Cc,%F0%9F%90%9F';
  const post = await blog.post(`${loader}<soft-max id="a" reveal="interaction"></soft-max>`);
  await post.wait(() => customElements.get('soft-max'));
  assert.equal(await inElement(post, async (e, s) => { await e.setState(s); return e.getState(); }, state), state);
  const svg = await inElement(post, (e) => e.toSVG()); // which starts it
  assert.match(svg, /^<svg [^]*<\/svg>$/);
  assert.equal(await inElement(post, (e) => e.getState()), state);
  const url = await inElement(post, (e) => e.shareURL());
  assert.ok(url.endsWith(`#${state}`), url);
  // Its program goes again, as nobody wants to see it: it is asked for the picture first.
  const value = await inElement(post, async (e) => { await e.toSVG(); return e.setState('v=1&temperature=3'); });
  assert.equal(value.temperature, 3);
  assert.equal(await inElement(post, async (e, s) => { await e.toSVG(); return (await e.setState(s)).state; }, state), state);
  await post.close();
});

test('who is asked on the way out stays', async () => {
  const post = await blog.post(`${loader}<soft-max id="a" reveal="interaction"></soft-max>`);
  await post.wait(() => customElements.get('soft-max'));
  // Nobody looks at it once it is drawn: it goes, when its last picture can be shown.
  const value = await inElement(post, async (e) => {
    await e.setState('v=1&temperature=2');
    const asked = new Promise((done) => {
      HTMLImageElement.prototype.decode = async () => done(e.setState('v=1&temperature=3'));
    });
    await e.toSVG();
    return asked;
  });
  assert.equal(value.temperature, 3);
  await post.close();
});

test('with reveal=interaction nothing comes before it is pressed, and little is paid', async () => {
  for (const lang of ['ko', 'en']) {
    const post = await blog.post(`${loader}<soft-max id="a" reveal="interaction"></soft-max>`, { lang });
    await post.page.locator('soft-max img').evaluate((i) => i.decode());
    await post.page.waitForTimeout(500);
    assert.equal(await post.frame(), undefined);
    const paid = post.sizes.filter((r) => r.url.startsWith(blog.site.url)).map((r) => r.responseBodySize);
    const sum = paid.reduce((a, b) => a + b, 0);
    console.log(`${lang}: ${sum} bytes before it is touched`);
    assert.ok(paid.length === 2 && sum <= 40_000, `${paid}`);
    await post.page.locator('soft-max button').press('Enter');
    const frame = await post.live();
    await frame.waitForFunction(() => document.activeElement.dataset.zone);
    await post.close();
  }
});

for (const [width, query] of [
  [340, ''], [700, ''], [1000, ''], [340, '&logits=3,2,1,0,-1,-2,-3,1,2'], [340, 'scene=entropy'], [1000, 'scene=entropy'],
]) {
  test(`nothing jumps: ${width} wide, ${query}`, async () => {
    const lines = embed('element', { root: `${blog.site.url}/`, lang: 'en', query }).replace('<soft-max', '<soft-max id="a"');
    // The script comes last, when all of it has been painted.
    const [, script, element] = /^(<script.*<\/script>)\n([^]*)$/.exec(lines);
    const post = await blog.post(`<p>before</p>${element}<p id="after">after</p>`, { width: width + 16 });
    const top = () => post.page.evaluate(() => document.getElementById('after').getBoundingClientRect().top);
    const was = await top();
    await post.page.evaluate((src) => { document.head.appendChild(Object.assign(document.createElement('script'), { src })); }, /src="(.*?)"/.exec(script)[1]);
    await post.wait(() => customElements.get('soft-max'));
    await post.live();
    await post.page.waitForTimeout(300);
    const { sum, of } = await post.page.evaluate(() => window.shifted);
    assert.equal(sum, 0, of.join('\n'));
    assert.equal(await top(), was);
    await post.close();
  });
}

test('readonly is to be read', async () => {
  const post = await blog.post(`${loader}<soft-max id="a" readonly></soft-max>`);
  const frame = await post.live();
  assert.equal(await frame.evaluate(() => document.getElementById('mirror').inert), true);
  await inElement(post, (e) => { e.readOnly = false; });
  await frame.waitForFunction(() => !document.getElementById('mirror').inert);
  await post.close();
});

test('under a strict policy of the host it works all the same', async () => {
  const post = await blog.post(`${loader}<soft-max id="a"></soft-max>`, {
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src {{site}}; frame-src {{site}}; img-src {{site}} data:; require-trusted-types-for 'script'" },
  });
  await post.live();
  assert.deepEqual(post.errors, []);
  await post.close();
});
