// A mouse button that is let go outside the frame, or outside the window, is let
// go. A debugger's mouse can't show it: the browser runs on a screen of its own,
// with the system's own mouse.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Stand } from './lib/browser.js';
import { find, scenes } from './lib/scenes.js';

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
  for (const [what, leave] of [['below the frame', (f) => ({ x: f.x + 60, y: f.y + f.height + 60 })], ['over the browser\'s own bar', () => ({ x: 300, y: 8 })]]) {
    test(`${row.scene}: let go ${what}`, async () => {
      const widget = await stand.widget({ home: 'frame', height: 420, viewport: null, query: `scene=${row.scene}` });
      await widget.page.bringToFront();
      // Where the page lies on the screen: the frame of the window is the same on all other sides.
      const corner = await widget.page.evaluate(() => ({
        x: window.screenX + (window.outerWidth - window.innerWidth) / 2,
        y: window.screenY + window.outerHeight - window.innerHeight - (window.outerWidth - window.innerWidth) / 2,
      }));
      await widget.page.evaluate(() => window.scrollTo(0, 200));
      const frame = await widget.origin();
      const slider = find(await widget.controls(), row.handles[0]);
      const at = await widget.place(slider);
      const on = (p) => [Math.round(corner.x + p.x), Math.round(corner.y + p.y)];
      mouse('mousemove', ...on(at), 'mousedown', 1);
      mouse('mousemove', ...on({ x: at.x, y: at.y - 8 }));
      await widget.frame.waitForFunction(([id, was]) => document.querySelector(`[data-zone="${id}"]`).getAttribute('aria-valuetext') !== was, [slider.id, slider.value]);
      const out = leave(frame);
      mouse('mousemove', ...(what.startsWith('below') ? on(out) : [out.x, out.y]));
      assert.equal(await widget.hash(), '', 'let go too early');
      mouse('mouseup', 1);
      await widget.saved('');
      await widget.asleep();
      const { value } = await widget.control(slider.id);
      // Back over the handle, nothing follows.
      mouse('mousemove', ...on({ x: at.x, y: at.y - 20 }), 'mousemove', ...on({ x: at.x, y: at.y + 30 }));
      await widget.asleep();
      assert.equal((await widget.control(slider.id)).value, value, 'it still follows the mouse');
      await widget.close();
    });
  }
}
