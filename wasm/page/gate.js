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

  // The canvas only shows: the mirror over it takes focus, keys and pointers. It
  // must be inert before the engine makes it a Tab stop that nobody can leave.
  const canvas = create.call(document, 'canvas');
  canvas.inert = true;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.id = 'canvas';
  document.createElement = function (name, ...rest) {
    if (name !== 'canvas') return create.call(this, name, ...rest);
    document.createElement = create;
    return canvas; // the engine's
  };

  let gl; // null where there is none
  window.softmax = {
    gate,

    // paints makes the canvas's context, if that is not there, and tells whether
    // there is one. The engine, which asks for it later, is given the same. It has
    // the size that it will have: each change of it waits for the GPU. The shader
    // smooths its own edges, and nothing is nearer or in front.
    paints() {
      if (gl === undefined) {
        canvas.width = document.body.clientWidth * window.devicePixelRatio;
        canvas.height = document.body.clientHeight * window.devicePixelRatio;
        gl = canvas.getContext('webgl2', { antialias: false, depth: false });
      }
      return gl !== null;
    },
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
