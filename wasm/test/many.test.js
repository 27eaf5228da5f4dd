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
  for (const name of [/한국어|Korean/, /밝기|dark/i]) {
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

// boxes is the same post with the same posters in boxes of the same height: what a
// host pays for pictures, whoever puts them there.
const boxes = (post) => post.page.evaluate(() => {
  const rules = '.box{display:block;position:relative}.box img{position:absolute;inset:0;width:100%;height:100%;object-fit:contain;object-position:top}';
  const all = [...document.querySelectorAll('soft-max')].map((e) => {
    const [source, image] = e.shadowRoot.querySelectorAll('source, img');
    return `<div class="box" style="height:${e.offsetHeight}px"><picture><source media="${source.media}" srcset="${source.srcset}"><img src="${image.src}" loading="lazy" alt=""></picture></div>`;
  });
  return { rules, all };
});

// counted runs in the host and counts what of the page's scripts is called.
const counted = () => {
  window.calls = { seen: 0, sized: 0, timers: 0, frames: 0 };
  const counting = (name, call) => (...args) => {
    window.calls[name] += 1;
    return call(...args);
  };
  for (const [type, name] of [['IntersectionObserver', 'seen'], ['ResizeObserver', 'sized']]) {
    const Real = window[type];
    window[type] = class extends Real {
      constructor(call, ...rest) { super(counting(name, call), ...rest); }
    };
  }
  for (const [type, name] of [['setTimeout', 'timers'], ['requestAnimationFrame', 'frames']]) {
    const real = window[type];
    window[type] = (call, ...rest) => real(counting(name, call), ...rest);
  }
};

// busy scrolls through the post and returns how long its main thread worked, in ms
// of the processor's time, whatever else the machine did.
const busy = async (post) => {
  const cdp = await post.context.newCDPSession(post.page);
  await cdp.send('Performance.enable');
  const at = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value * 1000]));
  const height = await post.page.evaluate(() => document.documentElement.scrollHeight);
  await blog.browser.startTracing(post.page, { categories: ['toplevel', 'blink.user_timing'] });
  await post.page.evaluate(() => performance.mark('begin'));
  const was = await at();
  for (let y = 0; y < height; y += 120) await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 400, y: 400, deltaX: 0, deltaY: 120 });
  await post.page.waitForTimeout(500);
  await post.page.evaluate(() => performance.mark('end'));
  const now = await at();
  const { traceEvents } = JSON.parse(await blog.browser.stopTracing());
  const [begin, end] = ['begin', 'end'].map((name) => traceEvents.find((e) => e.name === name && e.cat.includes('user_timing')));
  const tasks = traceEvents.filter((e) => e.name === 'ThreadControllerImpl::RunTask' && e.pid === begin.pid && e.tid === begin.tid && e.ts > begin.ts && e.ts < end.ts);
  const timed = tasks.filter((e) => e.tdur >= 0); // of the shortest there is none
  assert.ok(timed.length > 50, `${timed.length} of ${tasks.length} tasks in the trace have a time`);
  assert.ok(await post.page.evaluate(() => window.scrollY) > height / 2, 'nothing was scrolled');
  const part = (name) => now[name] - was[name];
  return { all: timed.reduce((sum, e) => sum + e.tdur, 0) / 1000, script: part('ScriptDuration'), layout: part('LayoutDuration') };
};

test('the host is not kept busy while twenty scroll by asleep', async () => {
  const asleep = `${loader}${many.replaceAll('<soft-max', '<soft-max reveal="interaction"')}`;
  const ready = async (post) => {
    await post.wait(() => customElements.get('soft-max') && [...document.querySelectorAll('soft-max')].every((e) => e.shadowRoot.querySelector('img').src), undefined, 60000);
    await post.page.waitForTimeout(1000);
  };
  const first = await blog.post(asleep, { height: 900 });
  await ready(first);
  const { rules, all } = await boxes(first);
  await first.close();
  let n = 0;
  const plain = `<style>${rules}</style>${many.replace(/<soft-max.*?<\/soft-max>/g, () => all[n++])}`;
  const least = (a, b) => (a && a.all < b.all ? a : b);
  let [without, within, calls] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const pictures = await blog.post(plain, { height: 900 });
    await pictures.page.waitForTimeout(1000);
    without = least(without, await busy(pictures));
    await pictures.close();
    const post = await blog.post(asleep, { height: 900, prepare: (context) => context.addInitScript(counted) });
    await ready(post);
    await post.page.evaluate(() => { for (const name of Object.keys(window.calls)) window.calls[name] = 0; });
    within = least(within, await busy(post));
    calls = await post.page.evaluate(() => window.calls);
    assert.deepEqual(await frames(post), []);
    await post.close();
  }
  const ms = ({ all: a, script, layout }) => `${a.toFixed(0)} ms of the processor (script ${script.toFixed(1)}, layout ${layout.toFixed(1)})`;
  console.log(`twenty scroll by asleep: the host's main thread takes ${ms(within)}, with plain pictures in their place ${ms(without)}; calls ${JSON.stringify(calls)}`);
  // One comes into view and goes out of it: two calls, and one timer for all that came at once.
  assert.ok(calls.seen <= 2 * 20 && calls.timers <= calls.seen + 1 && calls.sized === 0 && calls.frames === 0, JSON.stringify(calls));
  assert.ok(within.all - without.all <= 50, `${ms(within)}, without ${ms(without)}`);
});
