// A Widget is the page under test, wherever it stands.
import assert from 'node:assert/strict';
import { say } from './go.js';

export class Widget {
  constructor(page, { home, lang, theme, query }) {
    Object.assign(this, { page, home, lang, theme, query, errors: [] });
    page.on('console', (m) => {
      if (['error', 'warning'].includes(m.type()) || /^(panic|goroutine|fatal)/.test(m.text())) this.errors.push(m.text());
    });
    page.on('pageerror', (e) => this.errors.push(String(e)));
  }

  async live() {
    await this.frame.waitForSelector('html[data-live], html[data-failed]', { state: 'attached', timeout: 120000 });
    assert.ok(await this.frame.$('html[data-live]'), `the page failed: ${this.errors.join(' ')}`);
    await this.asleep();
  }

  // asleep waits until nothing moves and the controls say so: until the gate holds a frame.
  async asleep() {
    await this.frame.waitForFunction(() => new Promise((done) => {
      const before = window.watched.frames;
      const { frame } = window.softmax.gate;
      // Two real frames in which the page's own did not run.
      frame(() => frame(() => frame(() => done(window.watched.frames === before))));
    }), null, { polling: 10, timeout: 60000 });
  }

  async close() {
    const refused = await this.frame.evaluate(() => window.watched.refused);
    await this.page.context().close();
    assert.deepEqual(refused, [], 'the content security policy was broken');
    assert.deepEqual(this.errors, [], 'the console has errors');
  }

  hash() { return this.frame.evaluate(() => location.hash.slice(1)); }

  // open brings a link into the page as it is, and waits until it shows it.
  async open(link) {
    await this.frame.evaluate((hash) => new Promise((done) => {
      if (location.hash.slice(1) === hash) {
        done();
        return;
      }
      addEventListener('hashchange', done, { once: true });
      location.hash = hash;
    }), link);
    await this.asleep();
  }

  // unhanded waits until the page takes what comes for assistive technology's, since
  // no pointer or key has been used for a while.
  async unhanded() {
    await this.frame.waitForFunction((since) => performance.now() > since + 150, await this.frame.evaluate(() => performance.now()), { polling: 20, timeout: 60000 });
  }

  // saved waits until the hash is another than before, and returns it.
  async saved(before) {
    await this.frame.waitForFunction((was) => location.hash.slice(1) !== was, before, { polling: 10, timeout: 60000 });
    return this.hash();
  }

  size() { return this.frame.evaluate(() => ({ width: document.body.clientWidth, height: document.body.clientHeight })); }

  // golden returns what Go says of the page's picture at a link, or after what is
  // done there.
  async golden(link = '', lang = this.lang, done = {}) {
    return say({ ...(await this.size()), lang, query: this.query, link, theme: this.theme, ...done });
  }

  // controls returns what the mirror's elements are, in order, in this frame's coordinates.
  controls() {
    return this.frame.evaluate(() => [...document.querySelectorAll('#mirror [data-zone]')].map((e) => {
      const r = (e.closest('.room') || e).getBoundingClientRect();
      return {
        id: Number(e.dataset.zone), role: e.dataset.role, way: e.closest('.room')?.dataset.way || '', group: e.closest('[role=group]')?.getAttribute('aria-label') || '', name: e.getAttribute('aria-label'),
        value: e.getAttribute('aria-valuetext') || '', now: Number(e.value), tab: e.tabIndex, off: e.disabled || e.getAttribute('aria-disabled') === 'true',
        pressed: e.getAttribute('aria-pressed'), x: r.x + r.width / 2, y: r.y + r.height / 2, w: r.width, h: r.height,
      };
    }));
  }

  async control(id) { return (await this.controls()).find((c) => c.id === id); }

  // origin is where this frame's corner lies in the main frame.
  async origin() {
    if (this.home === 'alone') return { x: 0, y: 0 };
    const element = await this.frame.frameElement();
    return element.boundingBox();
  }

  scrolled() { return this.page.evaluate(() => window.scrollY); }

  async cdp() {
    this.session ||= await this.page.context().newCDPSession(this.page);
    return this.session;
  }

  // touch sends the fingers' places; each is {x, y, id} in the main frame.
  async touch(type, points) {
    const cdp = await this.cdp();
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((p) => ({ x: p.x, y: p.y, id: p.id || 0 })) });
  }

  async wheel(x, y, deltaY) {
    const cdp = await this.cdp();
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY });
  }

  // drag drags from a place by a way with a mouse or a finger, in steps.
  async drag(device, from, way, steps = 6) {
    const at = (i) => ({ x: from.x + (way.x * i) / steps, y: from.y + (way.y * i) / steps });
    if (device === 'touch') {
      await this.touch('touchStart', [from]);
      for (let i = 1; i <= steps; i++) await this.touch('touchMove', [at(i)]);
      await this.touch('touchEnd', []);
      return;
    }
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    for (let i = 1; i <= steps; i++) await this.page.mouse.move(at(i).x, at(i).y);
    await this.page.mouse.up();
  }

  // place is where a control stands in the main frame.
  async place(control) {
    const o = await this.origin();
    return { x: o.x + control.x, y: o.y + control.y };
  }

  focused() {
    return this.frame.evaluate(() => ({
      id: Number(document.activeElement.dataset?.zone) || 0, inside: document.hasFocus() && document.activeElement !== document.body,
    }));
  }
}
