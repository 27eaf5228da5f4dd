// watch runs in the page before its own scripts. It counts, and changes nothing.
export const watch = () => {
  const watched = { frames: 0, timers: 0, draws: 0, announced: [], refused: [], shown: [], input: null };
  window.watched = watched;
  const { requestAnimationFrame: raf, setTimeout: timer } = window;
  window.requestAnimationFrame = (run) => raf.call(window, (t) => {
    watched.frames += 1;
    const { draws } = watched;
    run(t);
    const { input } = watched;
    if (input && !input.done && watched.frames > input.frames && watched.draws > draws) {
      // The frame's draws, and how long after the event they came.
      Object.assign(input, { done: true, after: watched.frames - input.frames, drew: watched.draws - draws, ms: performance.now() - input.at });
      watched.shown.push(input);
    }
  });
  window.setTimeout = (run, ms, ...rest) => timer.call(window, (...a) => {
    watched.timers += 1;
    run(...a);
  }, ms, ...rest);
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...a) {
    watched.draws += 1;
    return draw.apply(this, a);
  };
  addEventListener('pointermove', () => {
    if (!watched.input || watched.input.done) watched.input = { frames: watched.frames, at: performance.now() };
  }, true);
  addEventListener('securitypolicyviolation', (e) => watched.refused.push(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`));
  addEventListener('DOMContentLoaded', () => {
    const status = document.getElementById('status');
    if (!status) return;
    new MutationObserver(() => watched.announced.push(status.textContent.replace(/\u00a0$/, '')))
      .observe(status, { childList: true, characterData: true, subtree: true });
  });
};
