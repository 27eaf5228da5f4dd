// A post is somebody's page with scenes in it, on a site of its own.
import { createServer } from 'node:http';
import { launch } from './browser.js';
import { serve } from './go.js';
import { watch } from './watch.js';

// Blog is a browser, the widget's site and the author's.
export class Blog {
  static async open({ site, ...options } = {}) {
    const blog = new Blog();
    [blog.site, blog.browser] = await Promise.all([serve(site), launch(options)]);
    blog.pages = new Map();
    blog.server = createServer((request, response) => {
      const { html, headers } = blog.pages.get(new URL(request.url, 'http://blog').pathname) || { html: '<!doctype html><title>blank</title>' };
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(html);
    });
    await new Promise((done) => { blog.server.listen(0, '127.0.0.1', done); });
    blog.url = `http://127.0.0.1:${blog.server.address().port}`;
    return blog;
  }

  async close() {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
    this.site.close();
  }

  // post opens a page with that body. {{site}} in it stands for the widget's site.
  async post(body, { headers = {}, head = '', width = 800, height = 900, scale = 1, theme = 'light', lang = 'en', prepare, touch = false } = {}) {
    const context = await this.browser.newContext({
      viewport: { width, height }, deviceScaleFactor: scale, colorScheme: theme, reducedMotion: 'reduce', locale: lang === 'ko' ? 'ko-KR' : 'en-GB', hasTouch: touch,
    });
    context.setDefaultTimeout(60000); // a busy machine is no failure
    const post = new Post(this, context);
    await context.addInitScript(watch);
    await context.addInitScript(shifts);
    if (prepare) await prepare(context);
    post.page = await context.newPage();
    const path = `/${this.pages.size}`;
    const fill = (text) => text.replaceAll('{{site}}', this.site.url);
    const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)]));
    this.pages.set(path, {
      headers: filled,
      html: fill(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>post</title><link rel="icon" href="data:,">${head}<body>${body}`),
    });
    post.page.on('console', (m) => { if (m.type() === 'error') post.errors.push(m.text()); });
    post.page.on('pageerror', (e) => post.errors.push(String(e)));
    context.on('response', (r) => post.responses.push({ url: r.url(), status: r.status(), cached: r.fromServiceWorker(), type: r.request().resourceType() }));
    context.on('requestfinished', async (r) => post.sizes.push({ url: r.url(), type: r.resourceType(), ...(await r.sizes().catch(() => ({}))) }));
    await post.page.goto(this.url + path);
    return post;
  }
}

// shifts runs in every document and adds up how far things jump.
const shifts = () => {
  window.shifted = { sum: 0, of: [] };
  window.heard = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifted.sum += entry.value;
      window.shifted.of.push(...entry.sources.map((s) => `${s.node?.nodeName} ${JSON.stringify(s.previousRect)} → ${JSON.stringify(s.currentRect)}`));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  for (const type of ['input', 'change', 'load', 'progress', 'error', 'resize']) {
    document.addEventListener(type, (e) => {
      if (e.target.localName === 'soft-max') window.heard.push({ type, id: e.target.id, detail: e.detail });
    }, true);
  }
};

class Post {
  constructor(blog, context) {
    Object.assign(this, { blog, context, errors: [], responses: [], sizes: [] });
  }

  // live waits until that element's program runs.
  async live(id = 'a') {
    await this.page.evaluate((i) => document.getElementById(i).ready, id);
    return this.frame(id);
  }

  // frame returns the frame in an element now, if there is one.
  async frame(id = 'a') {
    const handle = await this.page.evaluateHandle((i) => document.getElementById(i).shadowRoot.querySelector('iframe'), id);
    return handle.asElement()?.contentFrame();
  }

  heard(type, id = 'a') { return this.page.evaluate(([t, i]) => window.heard.filter((e) => e.type === t && e.id === i).map((e) => e.detail), [type, id]); }

  async wait(check, arg, timeout = 60000) { await this.page.waitForFunction(check, arg, { polling: 20, timeout }); }

  async close() { await this.context.close(); }
}

// loader is the script's line.
export const loader = '<script async src="{{site}}/soft-max.js"></script>';
