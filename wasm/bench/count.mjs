// count runs in the page before its own scripts. It counts the calls of WebGL and
// the frames that have any, keeps Go's memory, and notes when the page is live,
// from the moment its scripts may run.
export const count = () => {
  const counted = { calls: 0, draws: 0, drawn: 0, memory: null, live: 0 };
  window.counted = counted;
  const gl = WebGL2RenderingContext.prototype;
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(gl))) {
    if (typeof value !== 'function' || name === 'constructor') continue;
    gl[name] = function (...a) {
      counted.calls += 1;
      if (name.startsWith('draw') && name !== 'drawBuffers') counted.draws += 1;
      return value.apply(this, a);
    };
  }
  const { requestAnimationFrame: raf } = window;
  window.requestAnimationFrame = (run) => raf.call(window, (t) => {
    const { draws } = counted;
    run(t);
    if (counted.draws > draws) counted.drawn += 1;
  });
  const keep = (make) => async function (...a) {
    const made = await make.apply(this, a);
    counted.memory = (made.instance || made).exports.mem;
    return made;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) WebAssembly[name] = keep(WebAssembly[name]);

  let begun = 0;
  addEventListener('readystatechange', () => { begun ||= performance.now(); }, true);
  new MutationObserver(() => {
    if (!counted.live && document.documentElement && 'live' in document.documentElement.dataset) counted.live = performance.now() - begun;
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
};
