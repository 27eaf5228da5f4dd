// Three scenes in one post: the Tab key goes through all of them, the wheel past them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Blog, loader } from './lib/post.js';

let blog;
before(async () => { blog = await Blog.open(); });
after(() => blog.close());

const three = ['sigmoid', 'softmax', 'entropy'].map((scene, i) => `<soft-max id="w${i}" scene="${scene}">a scene</soft-max><p style="height:700px">text</p>`).join('');
const body = `${loader}<a id="before" href="#x">before</a>${three}<a id="after" href="#y">after</a>`;

// at tells where the focus is: in which element of the post, and on what in it.
const at = async (post) => {
  const id = await post.page.evaluate(() => document.activeElement.id);
  const frame = id.startsWith('w') && await post.frame(id);
  const inside = frame ? await frame.evaluate(() => document.hasFocus() && document.activeElement.getAttribute('aria-label')).catch(() => '') : '';
  return { id, inside: inside || '' };
};

// settled waits until those in view have programs, and no others.
const settled = (post) => post.wait(() => [...document.querySelectorAll('soft-max')].every((e) => {
  const { top, bottom } = e.getBoundingClientRect();
  const frame = e.shadowRoot.querySelector('iframe');
  const live = frame && e.shadowRoot.querySelector('img').hidden;
  return bottom > 0 && top < innerHeight ? live : !frame;
}), undefined, 60000);

// tab presses the key and waits until the focus rests on something else.
const tab = async (post, key, was) => {
  if (!was.inside) await settled(post);
  await post.page.keyboard.press(key);
  const until = Date.now() + 60000;
  for (let last; ;) {
    const now = await at(post);
    const same = last && now.id === last.id && now.inside === last.inside;
    const rests = now.id && (now.inside || !now.id.startsWith('w')); // a program on its way takes it along
    if (same && rests && (now.id !== was.id || now.inside !== was.inside)) return now;
    assert.ok(Date.now() < until, `${key} from ${JSON.stringify(was)} leads to ${JSON.stringify(now)}`);
    last = now;
    await post.page.waitForTimeout(50);
  }
};

test('Tab goes into each, through it and out of it, there and back', { timeout: 300000 }, async () => {
  const post = await blog.post(body, { height: 700 });
  await post.wait(() => customElements.get('soft-max'), undefined, 60000);
  await post.page.evaluate(() => new Promise((done) => { // the room that nothing here keeps is taken
    requestAnimationFrame(() => setTimeout(() => {
      window.shifted.of.length = 0;
      done();
    }));
  }));
  await post.page.focus('#before');
  const way = { Tab: [{ id: 'before', inside: '' }], 'Shift+Tab': [{ id: 'after', inside: '' }] };
  for (const [key, stops] of Object.entries(way)) {
    const end = key === 'Tab' ? 'after' : 'before';
    while (stops.at(-1).id !== end && stops.length < 150) stops.push(await tab(post, key, stops.at(-1)));
    const met = stops.map((s) => s.id).filter((id, i, all) => id !== all[i - 1]);
    assert.deepEqual(met, key === 'Tab' ? ['before', 'w0', 'w1', 'w2', 'after'] : ['after', 'w2', 'w1', 'w0', 'before']);
  }
  for (const id of ['w0', 'w1', 'w2']) {
    const names = (key) => way[key].filter((s) => s.id === id).map((s) => s.inside);
    assert.ok(names('Tab').length > 5, `${id}: ${names('Tab')}`);
    assert.equal(new Set(names('Tab')).size, names('Tab').length, `${id} has one stop twice: ${names('Tab')}`);
    // Back into one that sleeps leads to its first control, from where it begins.
    const back = names('Shift+Tab').reverse();
    assert.deepEqual(back, back.length === 1 ? names('Tab').slice(0, 1) : names('Tab'), id);
  }
  assert.deepEqual(post.errors, []);
  assert.deepEqual(await post.page.evaluate(() => window.shifted.of), []);
  await post.close();
});

test('a Tab arrives though its program is still on the way', { timeout: 120000 }, async () => {
  const post = await blog.post(body, { height: 700 });
  await post.wait(() => customElements.get('soft-max'), undefined, 60000);
  await post.page.focus('#before');
  await post.page.keyboard.press('Tab'); // its program is not there yet, or is just then
  await post.live('w0');
  const frame = await post.frame('w0');
  await frame.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body, undefined, { polling: 50, timeout: 60000 });
  await post.close();
});

test('the wheel and the keys that scroll go past each', async () => {
  const post = await blog.post(body, { height: 700 });
  await post.wait(() => customElements.get('soft-max'), undefined, 60000);
  for (const id of ['w0', 'w1', 'w2']) {
    await post.page.evaluate((i) => document.getElementById(i).scrollIntoView(), id);
    await post.live(id);
    for (const y of [100, 300]) { // over the words and over the picture
      const from = await post.page.evaluate(() => window.scrollY);
      await post.page.mouse.move(400, y);
      await post.page.mouse.wheel(0, 120);
      await post.wait((was) => window.scrollY >= was + 100, from, 60000);
    }
  }
  await post.close();
});
