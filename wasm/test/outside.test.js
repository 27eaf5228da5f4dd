// A mouse button that is let go outside the frame, or outside the window, is let
// go. A debugger's mouse can't show it: the browser runs on a screen of its own,
// with the system's own mouse.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes, start } from './lib/scenes.js';

let screen;
let stand;
let display;
before(async () => {
  // The server picks a display that is free and says which.
  screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1000x900x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  display = `:${String(number).trim()}`;
  stand = await Stand.open({ headless: false, env: { DISPLAY: display }, args: ['--window-position=0,0', '--window-size=1000,900'] });
});
after(async () => {
  await stand.close();
  screen.kill();
});

const mouse = (...args) => execFileSync('xdotool', args.map(String), { env: { ...process.env, DISPLAY: display } });

for (const row of scenes) {
  test(`${row.scene}: let go below the frame, and over the browser's own bar`, async () => {
    const widget = await stand.widget({ home: 'frame', height: 420, viewport: null, query: `scene=${row.scene}` });
    await widget.page.bringToFront();
    // Where the page lies on the screen: the frame of the window is the same on all other sides.
    const corner = await widget.page.evaluate(() => ({
      x: window.screenX + (window.outerWidth - window.innerWidth) / 2,
      y: window.screenY + window.outerHeight - window.innerHeight - (window.outerWidth - window.innerWidth) / 2,
    }));
    await widget.page.evaluate(() => window.scrollTo(0, 200));
    const on = (p) => [Math.round(corner.x + p.x), Math.round(corner.y + p.y)];
    const frame = await widget.origin();
    const [handle] = row.handles;
    const way = (slider, part) => ({ x: slider.x + handle.by.x * part, y: slider.y + handle.by.y * part });
    for (const [what, out] of [['below', on({ x: frame.x + 60, y: frame.y + frame.height + 60 })], ['the bar', [300, 8]]]) {
      await widget.open(start(row));
      const before = await widget.hash();
      const slider = find(await widget.controls(), handle);
      const at = await widget.place(slider);
      mouse('mousemove', ...on(at), 'mousedown', 1);
      mouse('mousemove', ...on(way(at, 0.5)));
      await widget.frame.waitForFunction(([id, was]) => document.querySelector(`[data-zone="${id}"]`).getAttribute('aria-valuetext') !== was, [slider.id, slider.value], { timeout: 60000 });
      mouse('mousemove', ...out);
      assert.equal(await widget.hash(), before, `${what}: let go too early`);
      mouse('mouseup', 1);
      await widget.saved(before);
      await widget.asleep();
      const { value } = await widget.control(slider.id);
      // Back over the handle, nothing follows.
      mouse('mousemove', ...on(way(at, 1)), 'mousemove', ...on(way(at, -0.5)));
      await widget.asleep();
      assert.equal((await widget.control(slider.id)).value, value, `${what}: it still follows the mouse`);
    }
    await widget.close();
  });
}
