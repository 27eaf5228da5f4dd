// The protocol between a host page and the widget's frame, one for both sides.
// The frame hails its parent; the parent's element answers with a port, and all
// else goes through that. What is not as it is said here is passed over.
const version = 1;

// The messages, and what each must carry.
export const toHost = {
  __proto__: null,
  hello: {},
  progress: { loaded: 0, total: 0 },
  live: { value: '' },
  input: { value: '' },
  change: { value: '' },
  error: { code: '', message: '' },
  answer: { id: 0, value: '', error: '' },
  text: { id: 0, text: '' },
  past: { past: '' },
};
export const toFrame = {
  __proto__: null,
  port: {}, // with what a frame before this one could undo, if there was one
  go: { id: 0, state: '' },
  settings: { query: '', keys: '' },
  reset: { id: 0 },
  svg: { id: 0 },
  say: { id: 0, text: '' },
  turn: { id: 0, name: '', steps: 0 },
  focus: {},
};

export const message = (type, fields) => ({ softmax: version, type, ...fields });

// read returns a message of those kinds, or nothing.
export const read = (kinds, data) => {
  const like = data?.softmax === version && kinds[data.type];
  return like && Object.keys(like).every((name) => typeof data[name] === typeof like[name] && !(data[name].length > 1e6)) ? data : undefined;
};
