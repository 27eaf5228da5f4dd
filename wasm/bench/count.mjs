// count runs in the page before its own scripts. It counts the calls of WebGL and
// the frames that have any, keeps Go's memory, and notes how long after the page's
// script asks for the program the first live frame is on the screen.
export const count = () => {
  const counted = { calls: 0, draws: 0, drawn: 0, memory: null, shown: 0 };
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

  let begun; // when the page's script asks for the program
  const { fetch } = window;
  window.fetch = (...a) => {
    begun ??= performance.now();
    return fetch(...a);
  };
  // The browser tells when a text with a mark is on the screen: one that comes with
  // the picture, and stands in its frame.
  new PerformanceObserver((list) => { counted.shown ||= list.getEntries()[0].renderTime - begun; }).observe({ type: 'element' });
  const look = new MutationObserver(() => {
    if (!('live' in document.documentElement.dataset)) return;
    look.disconnect();
    const mark = document.createElement('p');
    mark.setAttribute('elementtiming', 'live');
    mark.style.cssText = 'position: fixed; left: 0; bottom: 0; margin: 0; font: 9px sans-serif';
    mark.textContent = '.';
    document.body.append(mark);
  });
  look.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
};

// shown waits for that frame, and returns its time in ms.
export const shown = async (widget) => {
  await widget.frame.waitForFunction(() => window.counted.shown, null, { polling: 50, timeout: 60000 });
  return widget.frame.evaluate(() => window.counted.shown);
};
