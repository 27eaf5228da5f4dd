// The numbers in a story's prose. A span with data-say has the words that the
// scene it is of says of itself; the program makes them, and nothing is worked
// out here. With data-knob it turns that knob: dragged sideways, or by keys.
//
// The page has <soft-max> by its classic script: not every host that serves files
// knows that an .mjs is a script.

const stride = 8; // CSS px of a drag for one step
const keys = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 };

// follow keeps the spans of a scene at what it says.
function follow(scene, spans) {
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    const said = await scene.ask('say', { text: spans.map((s) => s.dataset.say).join('\n') });
    if (mine !== asked || said === undefined) return; // put away meanwhile: it stays at what it said
    said.split('\n').forEach((text, i) => {
      if (text.includes('{')) return; // what it is of was taken away, or is asked for: it stays at what it said
      spans[i].textContent = text;
      if (spans[i].dataset.knob) spans[i].ariaValueText = text;
    });
  };
  for (const type of ['load', 'input', 'change']) scene.addEventListener(type, refresh);
  return refresh;
}

// handle makes a span turn its knob.
function handle(scene, span, refresh) {
  const turn = (steps) => scene.ask('turn', { name: span.dataset.knob, steps }).then(refresh);
  span.tabIndex = 0;
  span.role = 'spinbutton';
  span.ariaValueText = span.textContent;
  span.addEventListener('keydown', (event) => {
    const steps = keys[event.key];
    if (!steps || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    turn(steps);
  });
  let from;
  span.addEventListener('pointerdown', (event) => {
    from = event.clientX;
    span.setPointerCapture(event.pointerId);
  });
  span.addEventListener('pointermove', (event) => {
    if (!span.hasPointerCapture(event.pointerId)) return;
    const steps = Math.trunc((event.clientX - from) / stride);
    if (!steps) return;
    from += steps * stride;
    turn(steps);
  });
}

// On paper a scene that never ran is as it begins, in the picture made for that.
window.addEventListener('beforeprint', () => {
  for (const scene of document.querySelectorAll('soft-max')) {
    if (!scene.value) scene.poster = scene.querySelector('.paper').src;
  }
});
window.addEventListener('afterprint', () => {
  for (const scene of document.querySelectorAll('soft-max')) scene.removeAttribute('poster');
});

for (const scene of document.querySelectorAll('soft-max')) {
  const spans = [...document.querySelectorAll(`[data-of="${scene.getAttribute('scene')}"]`)];
  if (!spans.length) continue;
  const refresh = follow(scene, spans);
  for (const span of spans) if (span.dataset.knob) handle(scene, span, refresh);
}
