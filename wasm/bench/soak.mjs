// The soak: minutes of dragging every handle of every scene in one page, with a
// look at the memory now and then. It judges nothing but says what held.
//
//   node soak.mjs [seconds]
import { Stand } from '../test/lib/browser.js';
import { find, look, scenes } from '../test/lib/scenes.js';
import { count } from './count.mjs';

const seconds = Number(process.argv[2] || 600);
const most = 24; // MiB, of Go's memory
const looks = 10;

const stand = await Stand.open();
const out = (...cells) => console.log(cells.map((c) => String(c).padStart(12)).join(''));
let held = true;
try {
  out('scene', 'after s', 'wasm MiB', 'JS MiB', 'nodes', 'frames', 'drags');
  for (const row of scenes) {
    const widget = await stand.widget({ query: `scene=${row.scene}`, hash: row.many || '', width: 1100, height: 1000, prepare: (context) => context.addInitScript(count) });
    const cdp = await widget.cdp();
    await cdp.send('Performance.enable');
    await cdp.send('HeapProfiler.enable');
    const first = await widget.controls();
    const handles = row.handles.filter((handle) => look(first, handle));
    let drags = 0;
    const drag = async () => {
      const handle = handles[drags % handles.length];
      const at = await widget.place(find(await widget.controls(), handle));
      const back = Math.floor(drags / handles.length) % 2 ? -1 : 1;
      await widget.drag('mouse', at, { x: handle.by.x * back, y: handle.by.y * back }, 30);
      drags += 1;
    };
    // Each handle there and back, for what is drawn for the first time and for Go's
    // collector to find its pace; then the time begins.
    while (drags < 2 * handles.length) await drag();
    const begun = performance.now();
    const share = (seconds * 1000) / scenes.length;
    const heaps = [];
    for (let n = 0; n <= looks; n++) {
      while (performance.now() - begun < (share * n) / looks) await drag();
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name) => metrics.find((m) => m.name === name).value;
      const { wasm, frames } = await widget.frame.evaluate(() => ({
        wasm: window.counted.memory.buffer.byteLength / 2 ** 20, frames: window.watched.frames,
      }));
      heaps.push(wasm);
      out(row.scene, Math.round((performance.now() - begun) / 1000), wasm.toFixed(1), (of('JSHeapUsedSize') / 2 ** 20).toFixed(2), of('Nodes'), frames, drags);
    }
    const grown = heaps.at(-1) - heaps[1]; // a first tenth more for the collector
    const holds = grown <= 0 && heaps.at(-1) <= most;
    held &&= holds;
    console.log(`${row.scene}: wasm heap ${heaps.at(-1).toFixed(1)} MiB (≤ ${most}), grown by ${grown.toFixed(1)} since the first tenth (0): ${holds ? 'holds' : 'DOES NOT HOLD'}`);
    await widget.close();
  }
} finally {
  await stand.close();
}
console.log(held ? 'The soak holds.' : 'The soak does not hold.');
