// The page's part of the bench: the same page on the slim engine and on the stock
// one, by scene, a row of JSON a figure.
//
//   node page.mjs [figure …]   weight, start, idle, drag; without any, all of them
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Stand } from '../test/lib/browser.js';
import { top } from '../test/lib/go.js';
import { find, scenes } from '../test/lib/scenes.js';
import { count } from './count.mjs';

const wanted = process.argv.slice(2);
const wants = (name) => !wanted.length || wanted.includes(name);
const say = (row) => console.log(JSON.stringify({ beside: 'stock engine', ...row, ...(row.other ? { ratio: row.value / row.other } : {}) }));
const rank = (a, part) => [...a].sort((x, y) => x - y)[Math.min(a.length - 1, Math.floor(a.length * part))];
const median = (a) => rank(a, 0.5);
const engines = ['slim', 'stock'];
const stands = {};

async function tasks(widget) {
  const cdp = await widget.cdp();
  await cdp.send('Performance.enable');
  return async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;
}

// both asks the same of either page; each has its turn right after the other.
async function both(options, act) {
  const given = {};
  for (const name of engines) {
    const widget = await stands[name].widget({ ...options, prepare: (context) => context.addInitScript(count) });
    given[name] = await act(widget);
    await widget.close();
  }
  return given;
}

const size = (name, file) => readFileSync(`${top}build/${name === 'slim' ? 'site' : name}/${file}`).length;

function weight() {
  const wasm = (name) => size(name, 'softmax.wasm.br') / 1e6;
  say({ figure: 'page: softmax.wasm, brotli', unit: 'MB', value: wasm('slim'), target: 1.1, other: wasm('stock') });
}

async function start(row) {
  const times = { slim: [], stock: [] };
  for (let i = 0; i < 5; i++) {
    const given = await both({ query: `scene=${row.scene}` }, (widget) => widget.frame.evaluate(() => window.counted.live));
    for (const name of engines) times[name].push(given[name]);
  }
  say({
    figure: `page: ${row.scene}: from script to first live frame, median of 5`, unit: 'ms', value: median(times.slim), other: median(times.stock), ratioTarget: 1 / 3,
  });
}

async function idle(row) {
  const given = await both({ query: `scene=${row.scene}` }, async (widget) => {
    const task = await tasks(widget);
    await widget.page.waitForTimeout(1500);
    const counts = () => widget.frame.evaluate(() => [window.watched.frames, window.watched.timers]);
    const [frames, timers] = await counts();
    const before = await task();
    await widget.page.waitForTimeout(10_000);
    const ms = await task() - before;
    const [f, t] = await counts();
    return { frames: f - frames, timers: t - timers, ms };
  });
  const say2 = (what, key, unit, target) => say({
    figure: `page: ${row.scene}: idle for 10 s, ${what}`, unit, value: given.slim[key], other: given.stock[key], ...target,
  });
  say2('animation frames', 'frames', '', { none: true });
  say2('timers', 'timers', '', { none: true });
  say2('main thread', 'ms', 'ms', { target: 2 });
}

// drag moves a handle to and fro and takes, of each move, what the page does until it is drawn.
async function drag(row, empty) {
  const given = await both({ query: `scene=${row.scene}`, hash: row.many || '', width: 1100, height: 1000 }, async (widget) => {
    const task = await tasks(widget);
    const { x, y } = await widget.place(find(await widget.controls(), row.handles[0]));
    const { mouse } = widget.page;
    const shown = (n) => widget.frame.waitForFunction((k) => window.watched.shown.length >= k, n, { polling: 10, timeout: 5000 });
    await mouse.move(x, y);
    await mouse.down();
    const main = [];
    for (let i = 1; i <= 120; i++) {
      if (i === 21) { // the first moves warm it up
        await widget.asleep();
        await widget.frame.evaluate(() => { window.watched.shown.length = 0; window.counted.calls = 0; window.counted.drawn = 0; });
      }
      await mouse.move(x, y - (i % 8) * 2 - 2);
      await shown(i > 20 ? i - 20 : 1);
    }
    const moves = await widget.frame.evaluate(() => window.watched.shown);
    const { calls, drawn } = await widget.frame.evaluate(() => window.counted);
    // Apart from that, one by one, all the main thread does for a move.
    for (let i = 1; i <= 40; i++) {
      await widget.asleep();
      const before = await task();
      await mouse.move(x, y - (i % 8) * 2 - 2);
      await widget.page.waitForTimeout(60);
      main.push(await task() - before);
    }
    await mouse.up();
    const heap = await widget.frame.evaluate(() => window.counted.memory.buffer.byteLength / 2 ** 20);
    return {
      frames: Math.max(...moves.map((m) => m.after)), ms: rank(moves.map((m) => m.ms), 0.95), main: rank(main, 0.95), median: median(main),
      draws: median(moves.map((m) => m.drew)), calls: calls / drawn, heap,
    };
  });
  const tell = (what, key, unit, rest) => say({
    figure: `page: ${row.scene}, its most: ${what}`, unit, value: given.slim[key], other: given.stock[key], ...rest,
  });
  tell('move to drawn frame, the most', 'frames', 'rAF', { target: 1 });
  tell('move to end of its frame, p95', 'ms', 'ms', { target: 8 });
  tell('main thread a move, waking and sleeping, p95', 'main', 'ms', {});
  tell('main thread a move, waking and sleeping, median', 'median', 'ms', {});
  tell('GL calls a frame', 'calls', '', { beside: 'empty page', other: empty.calls, ratioTarget: 1.8 });
  tell('GL draws a frame', 'draws', '', { beside: 'empty page', other: empty.draws });
  tell('wasm heap after a drag', 'heap', 'MiB', { target: 24 });
}

// emptyPage counts the GL calls of a page of the engine that draws nothing.
async function emptyPage() {
  const files = {
    '/': ['text/html', '<!doctype html><script src="wasm_exec.js"></script><script src="start.js"></script>'],
    '/start.js': ['text/javascript', 'const go = new Go(); WebAssembly.instantiateStreaming(fetch("empty.wasm"), go.importObject).then((r) => go.run(r.instance));'],
    '/wasm_exec.js': ['text/javascript', readFileSync(`${top}build/site/wasm_exec.js`)],
    '/empty.wasm': ['application/wasm', readFileSync(`${top}build/test/empty.wasm`)],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url] || ['text/plain', ''];
    response.setHeader('Content-Type', type);
    response.end(body);
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const page = await stands.slim.browser.newPage({ viewport: { width: 720, height: 700 } });
  await page.addInitScript(count);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => window.counted.drawn > 30, null, { timeout: 30000 });
  const counted = await page.evaluate(() => {
    Object.assign(window.counted, { calls: 0, drawn: 0, draws: 0 });
    return new Promise((done) => {
      const look = () => (window.counted.drawn >= 60 ? done({ ...window.counted, memory: null }) : setTimeout(look, 50));
      look();
    });
  });
  await page.close();
  server.closeAllConnections();
  server.close();
  return { calls: counted.calls / counted.drawn, draws: counted.draws / counted.drawn };
}

if (wants('weight')) weight();
[stands.slim, stands.stock] = await Promise.all([Stand.open(), Stand.open({ site: 'build/stock' })]);
try {
  const empty = wants('drag') && await emptyPage();
  for (const row of scenes) {
    if (wants('start')) await start(row);
    if (wants('idle')) await idle(row);
    if (wants('drag')) await drag(row, empty);
  }
} finally {
  await Promise.all(Object.values(stands).map((s) => s.close()));
}
