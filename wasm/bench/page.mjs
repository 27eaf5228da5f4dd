// The page's part of the bench, a row of JSON a figure: of one scene the same page
// on the slim engine and on the stock one, then each load on the slim engine.
//
//	node page.mjs loads [figure …]   loads: package load's, as JSON;
//	                                 weight, start, idle, drag; without any, all of them
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Stand } from '../test/lib/browser.js';
import { top } from '../test/lib/go.js';
import { find, table } from '../test/lib/scenes.js';
import { count, shown } from './count.mjs';

const loads = JSON.parse(process.argv[2]);
const wanted = process.argv.slice(3);
const wants = (name) => !wanted.length || wanted.includes(name);
const say = (row) => console.log(JSON.stringify({ ...row, ...(row.other ? { ratio: row.value / row.other } : {}) }));
const rank = (a, part) => [...a].sort((x, y) => x - y)[Math.min(a.length - 1, Math.floor(a.length * part))];
const median = (a) => rank(a, 0.5);
const engines = ['slim', 'stock'];
const stands = {};
const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

const open = (engine, { link }, size) => stands[engine].widget({ hash: link, ...size, prepare: (context) => context.addInitScript(count) });

// busy returns what tells how many milliseconds the page's main thread has worked;
// those in which the machine did something else are not counted.
async function busy(widget) {
  const cdp = await widget.cdp();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;
}

// both asks the same of the first load on either engine, one right after the other.
async function both(what, unit, key, act, rest) {
  const given = {};
  for (const engine of engines) given[engine] = (await act(engine))[key];
  say({ figure: `page: ${loads[0].name}: ${what}`, unit, value: given.slim, beside: 'stock engine', other: given.stock, ...rest });
}

const site = (name, file) => readFileSync(`${top}build/${name === 'slim' ? 'site' : name}/${file}`);

function weight() {
  const pack = (name) => site(name, 'softmax.wasm.br').length / 1e6;
  say({ figure: 'page: softmax.wasm', unit: 'MB', value: site('slim', 'softmax.wasm').length / 1e6, beside: 'stock engine', other: site('stock', 'softmax.wasm').length / 1e6 });
  say({ figure: 'page: softmax.wasm, brotli', unit: 'MB', value: pack('slim'), target: 1.15, beside: 'stock engine', other: pack('stock') });
}

// transferred is what a reader downloads until the page is live.
async function transferred(engine) {
  const widget = await open(engine, loads[0]);
  const bytes = await widget.frame.evaluate(() => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
    .reduce((sum, e) => sum + e.encodedBodySize, 0));
  await widget.close();
  return { bytes: bytes / 1e6 };
}

// spent is the processor time of the browser's processes that show pages, in ms.
async function spent(engine) {
  const cdp = await stands[engine].browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return new Map(processInfo.filter(({ type }) => ['renderer', 'GPU'].includes(type)).map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

// start opens the page on either engine in turn. What else the machine has to do
// lengthens a start, and less so the processor's time, which is until all is at rest.
async function start() {
  const times = { slim: [], stock: [] };
  const works = { slim: [], stock: [] };
  for (let i = 0; i < 9; i++) {
    for (const engine of engines) {
      const before = await spent(engine);
      const widget = await open(engine, loads[0]);
      times[engine].push(await shown(widget));
      works[engine].push([...await spent(engine)].reduce((sum, [id, ms]) => sum + ms - (before.get(id) || 0), 0));
      await widget.close();
    }
  }
  for (const [what, part, rest] of [['median', 0.5, { ratioTarget: 1 / 3 }], ['first quarter', 0.25], ['third quarter', 0.75], ['least', 0]]) {
    await both(`from script to first live frame, ${what} of 9`, 'ms', 'ms', (engine) => ({ ms: rank(times[engine], part) }), rest);
  }
  await both('its processor time, median of 9', 'ms', 'ms', (engine) => ({ ms: median(works[engine]) }));
}

const watched = 10_000;

// idle leaves pages alone together, each in view, and tells what they did.
async function idle(engine, some) {
  const widgets = await Promise.all(some.map((load) => open(engine, load)));
  await wait(1500);
  const counts = () => Promise.all(widgets.map((w) => w.frame.evaluate(() => [window.watched.frames, window.watched.timers])));
  const tasks = await Promise.all(widgets.map(busy));
  const was = { counts: await counts(), ms: await Promise.all(tasks.map((t) => t())) };
  await wait(watched);
  const ms = await Promise.all(tasks.map((t) => t()));
  const now = await counts();
  await Promise.all(widgets.map((w) => w.close()));
  return some.map((_, i) => ({ frames: now[i][0] - was.counts[i][0], timers: now[i][1] - was.counts[i][1], ms: ms[i] - was.ms[i] }));
}

// drag moves a load's first handle to and fro and takes, of each move, what the
// page does until it is drawn. A frame is what was drawn, but for the first ones.
async function drag(engine, load) {
  const widget = await open(engine, load, { width: 1100, height: 1000 });
  const [handle] = table.find((row) => row.scene === load.scene).handles;
  const task = await busy(widget);
  const { x, y } = await widget.place(find(await widget.controls(), handle));
  const { mouse } = widget.page;
  // Its 32 dp of room, in strides that surely change the picture.
  const stride = handle.whole ? 16 : 2;
  const move = (i) => {
    const d = stride * ((i % (handle.whole ? 2 : 8)) + 1);
    return mouse.move(x + d * Math.sign(handle.by.x), y + d * Math.sign(handle.by.y));
  };
  const shown = (n) => widget.frame.waitForFunction((k) => window.watched.shown.length >= k, n, { polling: 10, timeout: 20000 });
  await mouse.move(x, y);
  await mouse.down();
  const [warm, all] = [8, 56];
  for (let i = 1; i <= all; i++) {
    if (i === warm + 1) {
      await widget.asleep();
      await widget.frame.evaluate(() => { window.watched.shown.length = 0; window.counted.calls = 0; window.counted.drawn = 0; });
    }
    await move(i);
    await shown(i > warm ? i - warm : 1);
  }
  const moves = await widget.frame.evaluate(() => window.watched.shown);
  const { calls, drawn } = await widget.frame.evaluate(() => window.counted);
  // Apart from that, one by one, all the main thread does for a move: it wakes,
  // draws, tells the controls and sleeps.
  const main = [];
  for (let i = 1; i <= 24; i++) {
    await widget.asleep();
    const before = await task();
    await move(i);
    await widget.page.waitForTimeout(60);
    main.push(await task() - before);
  }
  await mouse.up();
  const heap = await widget.frame.evaluate(() => window.counted.memory.buffer.byteLength / 2 ** 20);
  await widget.close();
  return {
    frames: Math.max(...moves.map((m) => m.after)), ms: rank(moves.map((m) => m.ms), 0.95),
    main: median(main), most: rank(main, 0.95), draws: median(moves.map((m) => m.drew)), calls: calls / drawn, heap,
  };
}

// emptyPage counts the GL calls of a page of the engine that draws nothing.
async function emptyPage() {
  const files = {
    '/': ['text/html', '<!doctype html><script src="wasm_exec.js"></script><script src="start.js"></script>'],
    '/start.js': ['text/javascript', 'const go = new Go(); WebAssembly.instantiateStreaming(fetch("empty.wasm"), go.importObject).then((r) => go.run(r.instance));'],
    '/wasm_exec.js': ['text/javascript', site('slim', 'wasm_exec.js')],
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
  if (wants('weight')) await both('to go live, with its poster', 'MB', 'bytes', transferred, { target: 1.25 });
  if (wants('start')) await start();
  if (wants('idle')) {
    const given = await idle('slim', loads);
    for (const [i, { frames, timers, ms }] of given.entries()) {
      const tell = (figure, value, unit, target) => say({ scene: loads[i].name, figure: `idle 10 s: ${figure}`, value, unit, ...target });
      tell('frames', frames, '', { none: true });
      tell('timers', timers, '', { none: true });
      tell('main ms', ms, '', { target: 2 });
    }
    await both('idle for 10 s, main thread', 'ms', 'ms', async (engine) => (engine === 'slim' ? given : await idle(engine, loads.slice(0, 1)))[0]);
  }
  if (wants('drag')) {
    const empty = await emptyPage();
    for (const load of loads) {
      const given = await drag('slim', load);
      const tell = (figure, value, target) => say({ scene: load.name, figure, value, ...target });
      tell('move to drawn: rAF', given.frames, { target: 1 });
      tell('move to drawn: p95 ms', given.ms);
      tell('main thread a move: median ms', given.main);
      tell('main thread a move: p95 ms', given.most, { target: 8 });
      tell('GL calls, × empty page', given.calls, { other: empty.calls, ratioTarget: 1.8 });
      tell('GL draws', given.draws, { other: empty.draws });
      tell('wasm heap MiB', given.heap, { target: 24 });
      if (load === loads[0]) await both('main thread a move, p95', 'ms', 'most', async (engine) => (engine === 'slim' ? given : drag(engine, load)));
    }
  }
} finally {
  await Promise.all(Object.values(stands).map((s) => s.close()));
}
