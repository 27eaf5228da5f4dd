// Chromium as the system has it, and the pages of a test in it.
import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { serve } from './go.js';
import { watch } from './watch.js';
import { Widget } from './widget.js';

// What is not under test. The last list of these that a browser is given is all of
// it, so that playwright's own, as far as they touch a page, stand here too.
const off = [
  // Chromium's own pages in the address bar of a new window: they take more of the
  // machine than a page under test does to start.
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
  'AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning',
];

const flags = [
  '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--no-first-run',
  // Paths with 256 levels of coverage, as on a screen that is looked at; the
  // software GPU's four samples would be five.
  '--disable-gpu-rasterization',
  // Sites in processes of their own, as on a reader's machine; a headless browser joins them.
  '--site-per-process',
  `--disable-features=${off.join(',')}`,
];

export const launch = ({ headless = true, args = [], env = {} } = {}) => chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  headless,
  args: [...(headless ? ['--headless=new'] : []), ...flags, ...args],
  env: { ...process.env, ...env },
});

// How far the widget's frame lies down in its host.
const above = 300;

// hostPage is somebody's article with the widget in it, between two things to focus.
const hostPage = (src, width, height) => `<!doctype html><html lang="en"><title>host</title>
<style>body{margin:0}main{height:3000px}iframe{display:block;border:0;width:${width}px;height:${height}px}p{margin:0;height:${above - 30}px}button{height:30px;display:block}</style>
<main><p></p><button id="before">before</button><iframe src="${src}" title="widget" allow="clipboard-write"></iframe><button id="after">after</button></main>`;

// A Stand is a browser and the servers of one test file.
export class Stand {
  static async open({ site, ...options } = {}) {
    const stand = new Stand();
    [stand.site, stand.browser] = await Promise.all([serve(site), launch(options)]);
    stand.host = createServer((request, response) => {
      const q = new URL(request.url, 'http://host').searchParams;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(q.has('src') ? hostPage(q.get('src'), q.get('width'), q.get('height')) : '<!doctype html><title>blank</title>');
    });
    await new Promise((done) => { stand.host.listen(0, '127.0.0.1', done); });
    stand.hostURL = `http://127.0.0.1:${stand.host.address().port}/`;
    return stand;
  }

  async close() {
    await this.browser.close();
    this.host.closeAllConnections();
    this.host.close();
    this.site.close();
  }

  // widget opens the page, alone or in a host of another site, and waits until it is live.
  async widget({
    home = 'alone', query = '', hash = '', width = 720, height = home === 'frame' ? 560 : 700, scale = 1, theme = 'light', lang = 'ko',
    motion = 'reduce', touch = false, prepare, live = true, viewport,
  } = {}) {
    const context = await this.browser.newContext({
      viewport: viewport === null ? null : viewport || { width: home === 'frame' ? Math.max(width, 800) : width, height: home === 'frame' ? 1000 : height },
      ...(viewport === null ? {} : { deviceScaleFactor: scale }), colorScheme: theme, reducedMotion: motion, locale: lang === 'ko' ? 'ko-KR' : 'en-GB', hasTouch: touch,
    });
    context.setDefaultTimeout(60000); // a busy machine is no failure
    await context.addInitScript(watch);
    if (prepare) await prepare(context);
    const page = await context.newPage();
    const widget = new Widget(page, { home, lang, theme, query });
    const address = `${this.site.url}/${query && `?${query}`}${hash && `#${hash}`}`;
    await page.goto(home === 'frame' ? `${this.hostURL}?${new URLSearchParams({ src: address, width, height })}` : address);
    widget.frame = home === 'frame' ? page.frames().find((f) => f !== page.mainFrame()) : page.mainFrame();
    if (live) await widget.live();
    return widget;
  }
}
