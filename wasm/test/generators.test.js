// Jekyll's include and Hugo's shortcode: what each makes of its parameters is a
// scene in a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Liquid } from 'liquidjs';
import { hugo, top } from './lib/go.js';
import { Blog } from './lib/post.js';

const template = (name) => `${top}build/test/dist/embed/${name}/softmax.html`;
const liquid = new Liquid();
const include = liquid.parse(readFileSync(template('jekyll'), 'utf8'));

// Each makes the HTML of one page from the parameters of those scenes in it.
const generators = {
  jekyll: async (all, { lang, root } = {}) => (await Promise.all(all.map((given) => liquid.render(include, { include: given, site: { lang, softmax: root }, page: {} })))).join(''),
  hugo: async (all, { lang = '', root = '' } = {}) => hugo(template('hugo'), { site: { lang, params: { softmax: root } }, shortcodes: all }),
};

let blog;
before(async () => { blog = await Blog.open(); });
after(() => blog.close());

for (const [name, made] of Object.entries(generators)) {
  test(`${name}: its parameters become attributes, escaped, and what is missing has a value`, async () => {
    const plain = await made([{}]);
    assert.match(plain, /<script async src="https:\/\/scenes\.example\/softmax\/soft-max\.js"><\/script>/);
    assert.match(plain, /<soft-max scene="softmax" lang="en" style="display:block;[^"]*--room:calc\([^"]+"><a href="https:\/\/scenes\.example\/softmax\/softmax-en\.html"/);
    const full = await made([{ scene: 'entropy', labels: '"><script>,b', theme: 'dark' }], { lang: 'ko', root: 'https://own.example/' });
    assert.match(full, /<soft-max scene="entropy" lang="ko" labels="&#34;&gt;&lt;script&gt;,b" theme="dark" style=/);
    assert.match(full, /src="https:\/\/own\.example\/poster\/entropy-ko\.svg"/);
    assert.match(await made([{}], { lang: 'de' }), /lang="en"/, 'a language it has');
    assert.match(await made([{ lang: 'ko' }], { lang: 'en' }), /lang="ko"/);
  });

  test(`${name}: pasted into a page, two go live with their parameters, and nothing jumps`, async () => {
    const html = await made([{ scene: 'softmax', logits: '3,1,0', lang: 'en' }, { scene: 'entropy', lang: 'ko', alt: 'a "b" <c>' }], { root: `${blog.site.url}/` });
    let n = 0;
    const post = await blog.post(`<p>before</p>${html.replaceAll('<soft-max', () => `<soft-max id="w${n++}"`)}<p>after</p>`, { height: 1700 });
    await post.live('w0');
    await post.live('w1');
    assert.deepEqual(await post.page.evaluate(() => [...document.getElementById('w0').value.logits]), [3, 1, 0]);
    assert.deepEqual(await post.page.evaluate(() => { const { scene, lang } = document.getElementById('w1').value; return [scene, lang]; }), ['entropy', 'ko']);
    assert.equal(await post.page.evaluate(() => document.getElementById('w1').shadowRoot.querySelector('img').alt), 'a "b" <c>');
    assert.deepEqual(await post.page.evaluate(() => window.shifted.of), []);
    assert.deepEqual(post.errors, []);
    await post.close();
  });
}
