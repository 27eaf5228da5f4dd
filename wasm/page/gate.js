// The gate: while nothing moves, no animation frame and none of Go's timers runs.
// It is read before everything else, because the engine takes its functions from
// the window as it starts, and makes its canvas then.
(() => {
  'use strict';
  const raf = window.requestAnimationFrame.bind(window);
  const setTimer = window.setTimeout.bind(window);
  const clearTimer = window.clearTimeout.bind(window);
  const create = document.createElement;

  let asleep = false;
  let held = []; // animation frames asked for while asleep
  const timers = new Map(); // Go's timers: id → {run, due, handle}
  let lastTimer = 0;

  window.requestAnimationFrame = (run) => {
    if (!asleep) return raf(run);
    held.push(run);
    return 0;
  };

  const arm = (id, timer) => {
    timer.handle = setTimer(() => {
      timers.delete(id);
      timer.run();
    }, Math.max(0, timer.due - performance.now()));
  };
  const setGoTimer = (run, ms) => {
    const id = --lastTimer; // below zero: never one of the browser's
    const timer = { run, due: performance.now() + ms, handle: 0 };
    timers.set(id, timer);
    if (!asleep) arm(id, timer);
    return id;
  };
  const clearGoTimer = (id) => {
    const timer = timers.get(id);
    if (timer) clearTimer(timer.handle);
    timers.delete(id);
  };

  const gate = {
    frame: raf, // runs also while asleep

    // Go's imports call setTimeout by its global name: it is swapped for the
    // length of that call, so that no other script's timers are touched.
    hold(go) {
      const swap = (name, key, stand) => {
        const call = go.importObject.gojs[name];
        go.importObject.gojs[name] = (sp) => {
          const own = window[key];
          window[key] = stand;
          try {
            call(sp);
          } finally {
            window[key] = own;
          }
        };
      };
      swap('runtime.scheduleTimeoutEvent', 'setTimeout', setGoTimer);
      swap('runtime.clearTimeoutEvent', 'clearTimeout', clearGoTimer);
    },

    sleep() {
      if (asleep) return;
      asleep = true;
      for (const timer of timers.values()) clearTimer(timer.handle);
    },

    wake() {
      if (!asleep) return;
      asleep = false;
      for (const run of held.splice(0)) raf(run);
      for (const [id, timer] of timers) arm(id, timer);
    },
  };
  window.softmax = {
    gate,

    // paints tells whether there is WebGL2. The context is given back at once: a
    // browser has few of them, and a page may show many pictures.
    paints() {
      const gl = create.call(document, 'canvas').getContext('webgl2');
      if (gl) gl.getExtension('WEBGL_lose_context')?.loseContext();
      return Boolean(gl);
    },
  };

  // The canvas only shows: the mirror over it takes focus, keys and pointers. It
  // must be inert before the engine makes it a Tab stop that nobody can leave.
  document.createElement = function (name, ...rest) {
    const element = create.call(this, name, ...rest);
    if (name === 'canvas') {
      document.createElement = create;
      element.inert = true;
      element.setAttribute('aria-hidden', 'true');
      element.id = 'canvas';
    }
    return element;
  };

  // The engine asks for gamepads in every frame, and dies where a
  // Permissions-Policy forbids them.
  navigator.getGamepads = () => [];

  // A change of the screen's scale (zoom, another monitor) must be drawn, though
  // nothing in the picture moves. A query holds for one scale: ask anew each time.
  const watchScale = () => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', () => {
      gate.wake();
      watchScale();
    }, { once: true });
  };
  watchScale();
  window.addEventListener('resize', () => gate.wake());
})();
