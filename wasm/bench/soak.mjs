// The soak: minutes of dragging in one page, round after round every handle of every
// scene, with a look at the memory after each scene. It judges nothing but says what
// held.
//
//   node soak.mjs [seconds]
import { Stand } from '../test/lib/browser.js';
import { find, look, scenes, start } from '../test/lib/scenes.js';
import { count } from './count.mjs';

const seconds = Number(process.argv[2] || 600);
const most = 24; // MiB, of Go's memory

const stand = await Stand.open();
const out = (...cells) => console.log(cells.map((c) => String(c).padStart(13)).join(''));
const heaps = [];
try {
  const widget = await stand.widget({ width: 1100, height: 1000, prepare: (context) => context.addInitScript(count) });
  const cdp = await widget.cdp();
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  let drags = 0;
  const drag = async (handle) => {
    const at = await widget.place(find(await widget.controls(), handle));
    await widget.drag('mouse', at, handle.by, 30);
    // Back is not where it was: the other way from there.
    const there = await widget.place(find(await widget.controls(), handle));
    await widget.drag('mouse', there, { x: -handle.by.x, y: -handle.by.y }, 30);
    drags += 2;
  };

  out('scene', 'round', 'after s', 'wasm MiB', 'JS MiB', 'nodes', 'frames', 'drags');
  const begun = performance.now();
  const after = () => (performance.now() - begun) / 1000;
  for (let round = 1; after() < seconds; round++) {
    for (const row of scenes) {
      await widget.open(start(row));
      const first = await widget.controls();
      for (const handle of row.handles) {
        if (look(first, handle)) await drag(handle);
      }
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name) => metrics.find((m) => m.name === name).value;
      const { wasm, frames } = await widget.frame.evaluate(() => ({
        wasm: window.counted.memory.buffer.byteLength / 2 ** 20, frames: window.watched.frames,
      }));
      heaps.push({ wasm, at: after() });
      out(row.scene, round, Math.round(after()), wasm.toFixed(1), (of('JSHeapUsedSize') / 2 ** 20).toFixed(2), of('Nodes'), frames, drags);
      if (after() > seconds && round > 1) break;
    }
  }
} finally {
  await stand.close();
}
// The memory never shrinks, and has grown to what it needs when half the time is over.
const { wasm, at } = heaps.at(-1);
const half = heaps.findLast((look) => look.at <= at / 2);
const grown = wasm - half.wasm;
console.log(`wasm heap ${wasm.toFixed(1)} MiB (≤ ${most}), grown by ${grown.toFixed(1)} in the second half of ${Math.round(at)} s (0): ${
  grown <= 0 && wasm <= most ? 'it holds' : 'it DOES NOT hold'}.`);
