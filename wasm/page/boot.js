// The start: which poster stands there, then the program in its place.
// It is read right after the poster, so that the poster is put right before it shows.
(() => {
  'use strict';
  const { softmax } = window;
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const named = (key, names) => {
    const [name] = (query.getAll(key).pop() || '').split('-'); // en-GB is en
    return names.includes(name) ? name : '';
  };

  // The languages, scenes and themes are those there are posters of: the build
  // lists them in the page.
  const offered = (key) => root.dataset[key].split(' ');
  const languages = offered('languages');
  const ofReader = navigator.languages.map((l) => l.slice(0, 2)).find((l) => languages.includes(l));
  root.lang = named('lang', languages) || ('fixed' in root.dataset ? root.lang : ofReader) || root.lang;
  const scene = named('scene', offered('scenes')) || root.dataset.scene;
  const theme = named('theme', offered('themes'));
  root.dataset.scene = scene;
  if (theme) root.dataset.theme = theme;
  root.dataset.home = window.parent === window ? 'alone' : 'frame';

  // A poster shows one State. For any other, its lines without its numbers. Where
  // the way to the other scenes is left out, it is without that.
  const states = offered('states');
  const other = /[#&]v=/.test(location.hash) || [...query.keys()].some((key) => states.includes(key));
  for (const image of document.querySelectorAll('#poster picture > *')) {
    const key = image.localName === 'img' ? 'src' : 'srcset';
    const [, folder, width, tone] = /^(.*\/)\w+-(\d+)-(\w+)-\w+\.svg$/.exec(image.getAttribute(key));
    const name = [scene, width, theme || tone, other ? 'still' : root.lang + (query.get('hide') === 'scenes' ? '-scenes' : '')].join('-');
    const file = `${folder}${name}.svg`;
    if (image.getAttribute(key) !== file) image.setAttribute(key, file); // the same again is another load
  }
  if (other) root.dataset.still = '';
  const onPaper = document.querySelector('#poster > img');
  if (other) onPaper.remove();
  else onPaper.setAttribute('src', onPaper.getAttribute('src').replace(/\w+(-\d+-\w+-)\w+(-print)/, `${scene}$1${root.lang}$2`));

  // What the build wrote in every language shows in the reader's.
  const speak = () => {
    for (const text of document.querySelectorAll('.said')) text.hidden = text.lang !== root.lang;
  };
  speak();

  softmax.failed = () => {
    const { mirror } = softmax;
    if (mirror) mirror.close();
    delete root.dataset.live;
    root.dataset.failed = '';
    speak();
    softmax.host?.error('stopped', document.querySelector('#failed .said:not([hidden]) p').textContent);
    const alert = document.getElementById('failed');
    for (const retry of alert.querySelectorAll('button')) retry.addEventListener('click', () => location.reload());
    alert.hidden = false;
  };

  // The program has drawn: the browser shows that picture and the page without its
  // poster in the same frame. A host may have a poster of its own, which goes once
  // the picture is on the screen, in the frame after the next.
  softmax.live = (mode) => {
    root.dataset.mode = mode;
    root.dataset.live = '';
    softmax.gate.frame(() => softmax.gate.frame(() => softmax.host.live()));
  };

  // font fetches the font of the rarer syllables.
  softmax.font = (use) => {
    const get = async () => {
      const response = await fetch(root.dataset.font);
      if (!response.ok) throw new Error(`the font: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    };
    // Where it can't be had, the browser's own font stands in.
    get().then(use, () => {});
  };

  const get = async (href, options) => {
    const response = await fetch(href, options);
    if (!response.ok) throw new Error(`${href}: ${response.status}`);
    return response;
  };
  const encoded = (response) => response.headers.has('Content-Encoding');

  // program fetches the program. A host that does not compress has the compressed
  // file all the same: it is a quarter of the size.
  const program = async () => {
    // The page names it, to fetch it early.
    const { href } = document.querySelector('link[as="fetch"]');
    const stop = new AbortController();
    const response = await get(href, { signal: stop.signal });
    // Another site's headers can't be seen.
    if (response.type !== 'basic' || encoded(response) || !window.DecompressionStream) return response;
    const packed = await get(`${href}.gz`).catch(() => undefined);
    if (!packed) return response;
    stop.abort();
    if (encoded(packed)) return packed; // the host has unpacked it
    return new Response(packed.body.pipeThrough(new DecompressionStream('gzip')), { headers: { 'Content-Type': 'application/wasm' } });
  };

  const compile = async () => {
    const response = await program();
    // Only that type may be compiled while it streams.
    if ((response.headers.get('Content-Type') || '').startsWith('application/wasm')) {
      return WebAssembly.compileStreaming(response);
    }
    return WebAssembly.compile(await response.arrayBuffer());
  };

  const start = async () => {
    const compiled = compile();
    compiled.catch(() => {}); // that is told below, when there is where to
    await new Promise((done) => { document.addEventListener('DOMContentLoaded', done); });
    softmax.host.progress(1);
    softmax.paints(); // the browser makes the context while the program compiles
    const module = await compiled;
    softmax.host.progress(2);
    const go = new window.Go();
    go.env.GOGC = 200; // no collection before the picture is there
    go.env.GOMEMLIMIT = "12MiB"; // with the program itself well under the 24 MB it may have
    softmax.gate.hold(go);
    go.exit = (code) => {
      if (code) softmax.failed();
    };
    await go.run(await WebAssembly.instantiate(module, go.importObject));
  };

  // Without wasm the poster and its table stay.
  if (typeof WebAssembly !== 'object') return;
  start().catch((error) => {
    console.error(error);
    softmax.failed();
  });
})();
