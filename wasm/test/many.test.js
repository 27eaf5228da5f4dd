// Twenty scenes in one post: one download, few contexts, and nothing lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Blog, loader } from './lib/post.js';
import { Widget } from './lib/widget.js';

const most = 6;
let blog;
before(async () => { blog = await Blog.open(); });
after(() => blog.close());

const scenes = ['softmax', 'shift', 'sigmoid', 'likelihood', 'surprise', 'entropy', 'crossentropy'];
const many = Array.from({ length: 20 }, (_, i) => `<h2>${i}</h2><soft-max id="w${i}" scene="${scenes[i % scenes.length]}">a scene</soft-max>`).join('<p>text</p>');

// counting adds up the WebGL contexts that frames have now.
const contexts = async (post) => (await Promise.all(post.page.frames().slice(1).map((f) => f.evaluate(() => {
  const canvas = document.getElementById('canvas');
  return canvas && !canvas.getContext('webgl2').isContextLost() ? 1 : 0;
}).catch(() => 0)))).reduce((a, b) => a + b, 0);

const frames = (post) => post.page.evaluate(() => [...document.querySelectorAll('soft-max')].filter((e) => e.shadowRoot.querySelector('iframe')).map((e) => e.id));
// settled waits until those in view, and no others, have frames, and all are live.
const settled = (post) => post.wait((limit) => {
  const all = [...document.querySelectorAll('soft-max')];
  const seen = all.filter((e) => e.getBoundingClientRect().bottom > 0 && e.getBoundingClientRect().top < innerHeight);
  const framed = all.filter((e) => e.shadowRoot.querySelector('iframe'));
  return framed.length <= limit && framed.every((e) => seen.includes(e)) && framed.length >= Math.min(seen.length, limit) && framed.every((e) => e.value && e.shadowRoot.querySelector('img').hidden);
}, most, 60000);

const scrollTo = (post, y) => post.page.evaluate((to) => window.scrollTo(0, to), y);

test('twenty scenes are scrolled past: one download, at most six contexts, those in view', async () => {
  const post = await blog.post(loader + many, { height: 900 });
  const height = await post.page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 1800) {
    await scrollTo(post, y);
    await settled(post);
    const has = await frames(post);
    assert.ok(has.length > 0 && has.length <= most && await contexts(post) === has.length, `${has}`);
  }
  const programs = post.sizes.filter((r) => r.url.includes('softmax.wasm') && r.responseBodySize > 100_000);
  assert.equal(programs.length, 1, `${programs.length} downloads`);
  assert.deepEqual(post.errors, []);
  await post.close();
});

test('small ones, twenty at once in view: six of them live, and another as it is asked for', async () => {
  const post = await blog.post(`${loader}<style>main{display:grid;grid-template-columns:repeat(5,1fr);zoom:.2}</style><main>${many.replace(/<h2>.*?<\/h2>|<p>.*?<\/p>/g, '')}</main>`, { height: 1000, width: 1000 });
  await post.wait((n) => [...document.querySelectorAll('soft-max')].filter((e) => e.value).length === n, most, 60000);
  await settled(post);
  const has = await frames(post);
  assert.equal(has.length, most);
  assert.equal(await contexts(post), most);
  const other = (await post.page.evaluate(() => [...document.querySelectorAll('soft-max')].map((e) => e.id))).find((id) => !has.includes(id));
  await post.page.evaluate((id) => document.getElementById(id).focus(), other);
  await post.live(other);
  await settled(post);
  const now = await frames(post);
  assert.ok(now.includes(other) && now.length === most, `${now}`);
  await post.close();
});

test('what the reader did is there again, state, language and theme', async () => {
  const post = await blog.post(loader + many, { height: 900 });
  await post.live('w0');
  const widget = new Widget(post.page, { home: 'frame', lang: 'en', theme: 'light', query: '' });
  widget.frame = await post.frame('w0');
  await widget.asleep();
  const slider = (await widget.controls()).find((c) => c.role === 'slider' && c.way === 'y');
  await widget.drag('mouse', await widget.place(slider), { x: 0, y: -40 });
  await post.wait(() => window.heard.some((e) => e.type === 'change'));
  for (const name of [/한국어|Korean/, /theme|테마|dark|어두/i]) {
    const button = (await widget.controls()).find((c) => c.role === 'button' && name.test(c.name));
    assert.ok(button, `no button ${name}`);
    const p = await widget.place(button);
    await post.page.mouse.click(p.x, p.y);
  }
  await post.wait(() => { const v = document.getElementById('w0').value; return v.lang === 'ko' && v.theme === 'dark'; }, undefined, 60000);
  // Each is told as a change, which carries it.
  assert.deepEqual((await post.heard('change', 'w0')).map((v) => [v.lang, v.theme]), [['en', 'auto'], ['ko', 'auto'], ['ko', 'dark']]);
  const before = await post.page.evaluate(() => document.getElementById('w0').value);

  await scrollTo(post, 6000);
  await post.wait(() => !document.getElementById('w0').shadowRoot.querySelector('iframe'));
  const image = await post.page.evaluate(() => {
    const { src, hidden, naturalWidth } = document.getElementById('w0').shadowRoot.querySelector('img');
    return { src, hidden, naturalWidth };
  });
  assert.ok(image.src.startsWith('data:') && !image.hidden && image.naturalWidth > 0, 'its last picture stands there');
  assert.equal(await post.page.evaluate(() => document.getElementById('w0').getState()), before.state);

  await post.page.evaluate(() => { window.heard.length = 0; });
  await scrollTo(post, 0);
  await post.wait(() => window.heard.some((e) => e.type === 'load' && e.id === 'w0'));
  assert.deepEqual(await post.page.evaluate(() => document.getElementById('w0').value), before);
  // And so is what can be undone: the drag, which the first frame saw.
  widget.frame = await post.frame('w0');
  for (const [name, moved] of [[/^(되돌리기|Undo)$/, false], [/^(다시 하기|Redo)$/, true]]) {
    await widget.asleep();
    const all = (await widget.controls()).filter((c) => c.role === 'button');
    const button = all.find((c) => name.test(c.name));
    assert.ok(button && !button.off, `${name} among ${all.map((c) => c.name)}`);
    const p = await widget.place(button);
    await post.page.mouse.click(p.x, p.y);
    await post.wait(([state, is]) => (document.getElementById('w0').getState() === state) === is, [before.state, moved], 60000);
  }
  assert.deepEqual(post.errors, []);
  await post.close();
});

test('report: how busy the host is while twenty scroll by asleep', async () => {
  const post = await blog.post(`${loader}${many.replaceAll('<soft-max', '<soft-max reveal="interaction"')}`, { height: 900 });
  await post.wait(() => customElements.get('soft-max'));
  await post.page.waitForTimeout(1000);
  const cdp = await post.context.newCDPSession(post.page);
  await cdp.send('Performance.enable');
  const at = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value * 1000]));
  const height = await post.page.evaluate(() => document.documentElement.scrollHeight);
  const was = await at();
  for (let y = 0; y < height; y += 120) await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 400, y: 400, deltaX: 0, deltaY: 120 });
  await post.page.waitForTimeout(500);
  const now = await at();
  const part = (name) => Math.round(now[name] - was[name]);
  console.log(`the host's main thread while 20 scenes scroll by: script ${part('ScriptDuration')} ms, layout ${part('LayoutDuration')} ms, style ${part('RecalcStyleDuration')} ms, tasks in all ${part('TaskDuration')} ms`);
  assert.ok(await post.page.evaluate(() => window.scrollY) > height / 2, 'nothing was scrolled');
  assert.deepEqual(await frames(post), []);
  await post.close();
});
