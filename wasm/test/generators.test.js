// Jekyll's include: what it makes of its parameters is a scene in a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Liquid } from 'liquidjs';
import { top } from './lib/go.js';
import { Blog } from './lib/post.js';

const template = readFileSync(`${top}build/test/dist/embed/jekyll/softmax.html`, 'utf8');
const made = (include, { site = {}, page = {} } = {}) => new Liquid().parseAndRender(template, { include, site, page });

let blog;
before(async () => { blog = await Blog.open(); });
after(() => blog.close());

test('its parameters become attributes, escaped, and what is missing has a value', async () => {
  const plain = await made({});
  assert.match(plain, /<script async src="https:\/\/scenes\.example\/softmax\/soft-max\.js"><\/script>/);
  assert.match(plain, /<soft-max scene="softmax" lang="en"><a href="https:\/\/scenes\.example\/softmax\/softmax-en\.html"/);
  const full = await made({ scene: 'entropy', labels: '"><script>', theme: 'dark' }, { site: { softmax: 'https://own.example/' }, page: { lang: 'ko' } });
  assert.match(full, /<soft-max scene="entropy" lang="ko" labels="&#34;&gt;&lt;script&gt;" theme="dark">/);
  assert.match(full, /src="https:\/\/own\.example\/poster\/entropy-ko\.svg"/);
  assert.match(await made({ lang: 'fr' }), /lang="en"/, 'a language it has');
});

test('pasted into a page it goes live with those parameters', async () => {
  const post = await blog.post((await made({ scene: 'softmax', logits: '3,1,0', lang: 'en', base: '{{site}}/' })).replace('<soft-max', '<soft-max id="a"'));
  await post.live('a');
  assert.deepEqual(await post.page.evaluate(() => [...document.getElementById('a').value.logits]), [3, 1, 0]);
  await post.close();
});
