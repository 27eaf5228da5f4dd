// Messages that nobody meant: from other windows, of other shapes, and too many.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Blog, loader } from './lib/post.js';
import { embed } from './lib/go.js';

let blog;
before(async () => { blog = await Blog.open(); });
after(() => blog.close());

const nonsense = [
  null, 0, '', 'softmax', [], {}, { softmax: 1 }, { softmax: 2, type: 'hello' }, { softmax: '1', type: 'hello' }, { softmax: 1, type: 'toString' },
  { softmax: 1, type: '__proto__' }, { softmax: 1, type: ['hello'] }, { softmax: 1, type: 'nothing' },
];

test('a message of another window, or of no shape, does nothing', async () => {
  const post = await blog.post(`${loader}<soft-max id="a"></soft-max><iframe id="other" srcdoc="<p>other</p>"></iframe>`);
  await post.live();
  const frame = await post.frame();
  const before = await post.page.evaluate(() => document.getElementById('a').value);
  const ports = await post.page.evaluate(async (all) => {
    let given = 0;
    const other = document.getElementById('other').contentWindow;
    other.addEventListener('message', (e) => { given += e.ports.length; });
    // A hail from a window that is no frame of an element, and from ourselves.
    other.eval('parent.postMessage({ softmax: 1, type: "hello" }, "*")');
    window.postMessage({ softmax: 1, type: 'hello' }, '*');
    for (const m of all) {
      window.postMessage(m, '*');
      other.parent.postMessage(m, '*');
      document.getElementById('a').shadowRoot.querySelector('iframe').contentWindow.postMessage(m, '*');
    }
    await new Promise((done) => { setTimeout(done, 300); });
    return given;
  }, nonsense);
  assert.equal(ports, 0, 'somebody else was given a port');
  // The frame takes one port, from its parent, and keeps it.
  await post.page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const to = document.getElementById('a').shadowRoot.querySelector('iframe').contentWindow;
    to.postMessage({ softmax: 1, type: 'port' }, '*', [port2]);
    port1.postMessage({ softmax: 1, type: 'go', id: 1, state: 'v=1&temperature=9' });
  });
  await frame.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    window.postMessage({ softmax: 1, type: 'port' }, '*', [port2]); // not from its parent
    port1.postMessage({ softmax: 1, type: 'reset', id: 1 });
  });
  await post.page.waitForTimeout(300);
  assert.deepEqual(await post.page.evaluate(() => document.getElementById('a').value), before);
  assert.equal(await frame.evaluate(() => location.hash), '');
  assert.deepEqual(post.errors, []);
  assert.deepEqual(await post.heard('error'), []);
  // And it still answers its own host.
  assert.equal(await post.page.evaluate(() => document.getElementById('a').setState('v=1&temperature=3').then((v) => v.temperature)), 3);
  await post.close();
});

// hostile is a frame that has taken the place of the widget.
const hostile = (script) => `<!doctype html><title>hostile</title><script>
  const wait = new Promise((done) => addEventListener('message', (e) => e.ports[0] && done(e.ports[0])));
  const say = (port, type, fields) => port.postMessage({ softmax: 1, type, ...fields });
  const value = (t) => JSON.stringify({ scene: 'softmax', state: 'v=1&temperature=' + t, lang: 'en', theme: 'auto', logits: [1, 2] });
  parent.postMessage({ softmax: 1, type: 'hello' }, '*');
  ${script}
</script>`;

test('a hostile frame can neither make the page grow nor flood it nor break it', async () => {
  blog.pages.set('/bad/softmax-en.html', {
    html: hostile(`(async () => {
      const port = await wait;
      for (const m of ${JSON.stringify(nonsense)}) port.postMessage(m);
      for (const v of ['{', 'null', '1', '[]', '{"state":1}', '{"scene":"softmax"}', 'x'.repeat(2e6)]) {
        for (const type of ['live', 'input', 'change']) say(port, type, { value: v });
        say(port, 'answer', { id: 1, value: v, error: '' });
      }
      say(port, 'picture', { id: 9, svg: '<svg' });
      say(port, 'live', { value: value(1) });
      for (let i = 0; i < 200; i++) {
        for (const h of [100, 5000, 1e9]) say(port, 'height', { height: h });
        parent.postMessage({ message: 'height', value: 5000 + i }, '*');
        parent.postMessage(JSON.stringify({ context: 'iframe.resize', height: 5000 + i }), '*');
        for (let j = 0; j < 50; j++) say(port, 'input', { value: value(1 + j / 100) });
        await new Promise((done) => setTimeout(done, 5));
      }
      say(port, 'change', { value: value(7) });
    })();`),
  });
  const post = await blog.post(`${loader}<soft-max id="a" base="/bad/"></soft-max>`);
  await post.page.evaluate(() => {
    window.frames_ = 0;
    const count = () => { window.frames_ += 1; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  });
  await post.live();
  const height = await post.page.evaluate(() => document.getElementById('a').offsetHeight);
  await post.wait(() => window.heard.some((e) => e.type === 'change'), null, 60000);
  const inputs = (await post.heard('input')).length;
  const drawn = await post.page.evaluate(() => window.frames_);
  assert.ok(inputs > 0 && inputs <= drawn + 1, `${inputs} inputs in ${drawn} frames`);
  assert.equal(await post.page.evaluate(() => document.getElementById('a').offsetHeight), height);
  assert.deepEqual(await post.heard('resize'), []);
  assert.equal(await post.page.evaluate(() => document.getElementById('a').getState()), 'v=1&temperature=7');
  assert.deepEqual(post.errors, []);
  await post.close();
});

test('a program that is not there is an error in time, and the poster stays', async () => {
  blog.pages.set('/none/softmax-en.html', { html: '<!doctype html><title>none</title>' });
  const post = await blog.post(`${loader}<script>
    // Half a minute is long for a test.
    const timer = window.setTimeout;
    window.setTimeout = (run, ms, ...rest) => timer(run, ms / 30, ...rest);
  </script><soft-max id="a" base="/none/" poster="{{site}}/poster/softmax-720-light-en.svg"></soft-max>`);
  await post.wait(() => window.heard.some((e) => e.type === 'error'));
  assert.equal((await post.heard('error'))[0].code, 'load');
  assert.equal(await post.page.evaluate(() => document.getElementById('a').shadowRoot.querySelector('img').hidden), false);
  await post.close();
});

test('a plain frame tells Medium\'s and WordPress\'s hosts its height, once a height, and listens to nobody', async () => {
  const src = '{{site}}/softmax-en.html#?secret=a1b2c3';
  const post = await blog.post(`<script>
    window.told = [];
    addEventListener('message', (e) => {
      const data = typeof e.data === 'string' ? JSON.parse(e.data) : e.data;
      if (data.softmax) return;
      window.told.push(data);
      // A host that makes the frame higher and higher.
      document.querySelector('iframe').style.height = (data.height ?? data.value) + 40 + 'px';
    });
  </script><iframe src="${src}" style="width:700px;height:300px;border:0"></iframe>`);
  const frame = () => post.page.frames().find((f) => f !== post.page.mainFrame());
  await post.wait(() => window.told.length >= 2);
  await frame().waitForSelector('html[data-live]', { state: 'attached' });
  await post.page.waitForTimeout(1500);
  const told = await post.page.evaluate(() => window.told);
  assert.equal(told.length, 2, JSON.stringify(told));
  const [embedly, wordpress] = told;
  assert.equal(embedly.context, 'iframe.resize');
  assert.ok(embedly.src.endsWith('softmax-en.html#?secret=a1b2c3'));
  assert.deepEqual(wordpress, { message: 'height', value: Math.ceil(embedly.height), secret: 'a1b2c3' });
  assert.equal(await frame().evaluate(() => document.documentElement.hasAttribute('data-still')), false, 'a secret is no state');
  await post.page.evaluate(() => { document.querySelector('iframe').style.width = '340px'; });
  await post.wait(() => window.told.length === 4);
  await post.page.waitForTimeout(500);
  assert.equal((await post.page.evaluate(() => window.told)).length, 4);
  await post.close();
});

test('a plain frame in a sandbox without an origin is live too', async () => {
  const post = await blog.post(`${embed('frame', { root: '{{site}}/', lang: 'en', query: '' }).replace('<iframe', '<iframe sandbox="allow-scripts"')}`);
  const frame = post.page.frames().find((f) => f !== post.page.mainFrame());
  await frame.waitForSelector('html[data-live]', { state: 'attached', timeout: 60000 });
  await post.close();
});
