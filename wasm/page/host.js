// The page as somebody's frame: what it tells its host, and what that may ask for.
import { message, read, toFrame } from '../element/protocol.js';

const { softmax } = window;
const { program } = softmax;
const framed = window.parent !== window;
let past = ''; // what a frame before this one could undo
const waiting = []; // what the host asked for before the program ran
const [, secret] = /[#&?]secret=(\w+)/.exec(location.hash) || [];
let port;
let live = false;

const tell = (type, fields) => port?.postMessage(message(type, fields));
const answer = (id, error) => tell('answer', { id, value: program.state(), error });

// A picture may be there to be read only.
const restrict = (query) => {
  document.getElementById('mirror').inert = new URLSearchParams(query).has('readonly');
};

const heed = {
  go: ({ id, state }) => answer(id, program.go(state)),
  reset: ({ id }) => answer(id, program.reset()),
  svg({ id }) {
    if (!id) tell('past', { past: program.past() }); // the frame is put away: the next one goes on
    tell('text', { id, text: program.svg() });
  },
  say: ({ id, text }) => tell('text', { id, text: program.say(text) }),
  turn: ({ id, name, steps }) => answer(id, program.turn(name, steps)),
  settings({ query, keys }) {
    answer(0, program.settings(query, keys));
    restrict(query);
  },
  focus: () => document.querySelector('#mirror [tabindex="0"]')?.focus({ preventScroll: true }),
};

// Both must be there: the program and the host.
const welcome = () => {
  if (!live || !port) return;
  program.recall(past);
  const refused = program.host(softmax.host);
  tell('live', { value: program.state() });
  if (refused) tell('error', { code: 'refused', message: refused });
  for (const asked of waiting.splice(0)) heed[asked.type](asked);
};

softmax.host = {
  progress: (loaded) => tell('progress', { loaded, total: 3 }),
  error: (code, text) => tell('error', { code, message: text }),
  input: (value) => tell('input', { value }),
  change: (value) => tell('change', { value }),
  look: () => tell('change', { value: program.state() }), // the reader chose another language or theme
  live() {
    live = true;
    welcome();
  },

  // Of hosts that do not speak the protocol some know how to set a frame's height.
  // It is the scene's own at that width, whatever height the frame has: no answer
  // of theirs makes another.
  height(height) {
    if (!framed) return;
    window.parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), '*'); // Embedly, Medium
    if (secret) window.parent.postMessage({ message: 'height', value: Math.ceil(height), secret }, '*'); // WordPress
  },
};

restrict(location.search);
if (framed) {
  window.addEventListener('message', (event) => {
    const [given] = event.ports;
    if (port || event.source !== window.parent || !given || read(toFrame, event.data)?.type !== 'port') return;
    port = given;
    past = String(event.data.past ?? '');
    port.onmessage = ({ data }) => {
      const asked = read(toFrame, data);
      if (!asked || !heed[asked.type]) return;
      if (live) heed[asked.type](asked);
      else waiting.push(asked);
    };
    welcome();
  });
  window.parent.postMessage(message('hello'), '*');
}
