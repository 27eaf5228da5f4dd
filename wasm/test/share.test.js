// The share sheet: what an author takes along, and what it is worth in a page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { violations } from './lib/axe.js';
import { Stand } from './lib/browser.js';
import { Blog } from './lib/post.js';
import { scenes, tools } from './lib/scenes.js';

let stand;
before(async () => { stand = await Stand.open(); });
after(() => stand.close());

// An idle page has no animation frames to wait by.
const polling = { polling: 50 };
const state = 'v=1&logits=1.5,-0.25,3&temperature=0.7&labels=a%22%3Cb%3E,c%26d,%EA%B0%80';

const open = async (options) => {
  const widget = await stand.widget({ hash: state, ...options });
  const { x, y } = await widget.place(await widget.control(tools.share));
  await widget.page.mouse.click(x, y);
  await widget.frame.waitForSelector('#share');
  return widget;
};
const forms = (widget) => widget.frame.evaluate(() => Object.fromEntries([...document.querySelectorAll('#share textarea')].map((t) => [t.id, t.value])));

for (const home of ['alone', 'frame']) {
  test(`${home}: the link is copied at once, or stands there to be copied`, async () => {
    for (const allowed of [true, false]) {
      const widget = await open({
        home,
        prepare: async (context) => {
          if (allowed) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
          else await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
        },
      });
      const { link } = await forms(widget);
      assert.equal(new URL(link).hash.slice(1), await widget.hash());
      assert.deepEqual(await widget.frame.evaluate(() => {
        const { id, selectionStart, selectionEnd, value } = document.activeElement;
        return [id, selectionEnd - selectionStart === value.length];
      }), ['link', true]);
      if (allowed) {
        await widget.frame.waitForFunction(() => document.querySelector('#share [role=status]').textContent !== '', undefined, polling);
        // The frame may write to the clipboard; to read it is the host's right.
        if (home === 'frame') await widget.page.focus('#before');
        assert.equal(await widget.page.evaluate(() => navigator.clipboard.readText()), link);
      }
      await widget.frame.focus('#link');
      await widget.page.keyboard.press('Escape');
      await widget.frame.waitForFunction(() => !document.getElementById('share'), undefined, polling);
      assert.equal(await widget.frame.evaluate(() => document.activeElement.dataset.zone), String(tools.share));
      assert.equal(await widget.hash(), new URL(link).hash.slice(1));
      await widget.close();
    }
  });
}

test('what is taken away is left out of every form, and a key there is none of the picture', async () => {
  const widget = await open({ home: 'alone' });
  await widget.frame.uncheck('#share input[value="tools"]');
  await widget.frame.uncheck('#share input[value="scenes"]');
  const { link, frame, element, markdown } = await forms(widget);
  for (const form of [link, frame, markdown]) assert.match(form, /hide=tools,scenes/);
  assert.match(element, / hide="tools,scenes"/);
  const hash = await widget.hash();
  await widget.frame.focus('#share textarea#frame');
  await widget.page.keyboard.press('ArrowUp');
  await widget.page.keyboard.press('r');
  assert.equal(await widget.hash(), hash);
  assert.deepEqual(await violations(widget.frame, '#share'), []);
  await widget.close();
});

test('each form, pasted into a page, shows the state', async () => {
  const widget = await open({ home: 'alone' });
  const made = await forms(widget);
  const want = await widget.hash();
  await widget.close();
  const blog = await Blog.open();
  const shows = async (frame) => {
    await frame.waitForFunction(() => 'live' in document.documentElement.dataset, undefined, polling);
    assert.equal(await frame.evaluate(() => location.hash.slice(1)), want);
  };
  try {
    const framed = await blog.post(made.frame);
    await shows(await (await framed.page.waitForSelector('iframe')).contentFrame());
    const post = await blog.post(made.element);
    const inside = await post.page.waitForFunction(() => document.querySelector('soft-max').shadowRoot?.querySelector('iframe'), undefined, polling);
    await shows(await inside.asElement().contentFrame());
    assert.deepEqual([framed.errors, post.errors], [[], []]);
    const [, alt, poster, link] = /^\[!\[(.*)\]\((\S+)\)\]\((\S+)\)$/.exec(made.markdown);
    assert.match(alt, /\d%/);
    assert.equal(poster, 'softmax.svg');
    for (const address of [made.link, link]) {
      await framed.page.goto(address);
      await shows(framed.page.mainFrame());
    }
  } finally {
    await blog.close();
  }
});

test('the picture is saved as SVG and as PNG', async () => {
  const widget = await open({ home: 'alone' });
  const saved = async (name) => {
    const [file] = await Promise.all([widget.page.waitForEvent('download'), widget.frame.click(`#share .files button:has-text("${name}")`)]);
    return { name: file.suggestedFilename(), data: await readFile(await file.path()) };
  };
  const drawn = await saved('SVG');
  assert.equal(drawn.name, 'softmax.svg');
  assert.match(drawn.data.toString(), /^<svg [^]*<\/svg>\s*$/);
  const raster = await saved('PNG');
  assert.equal(raster.name, 'softmax.png');
  const { width } = await widget.size();
  assert.equal(raster.data.readUInt32BE(16), width * 2);
  await widget.close();
});

for (const row of scenes) {
  test(`${row.scene}: the link is its State's`, async () => {
    const widget = await open({ home: 'frame', hash: row.state });
    assert.equal(new URL((await forms(widget)).link).hash.slice(1), row.state);
    await widget.close();
  });
}
