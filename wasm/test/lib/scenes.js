// What a test must be told of a scene; a new scene adds a row. Controls are found
// by what they are, not by name or place: nth counts the sliders that move that way.
export const scenes = [
  {
    scene: 'softmax',
    // A handle of each kind, and a way that surely changes it.
    handles: [
      { what: 'a logit', way: 'y', pick: (c) => c.way === 'y' && c.tab === 0 && c.name, nth: 1, by: { x: 0, y: -20 } },
      { what: 'a bar', way: 'y', pick: (c) => c.way === 'y' && c.tab !== 0, nth: 0, by: { x: 0, y: -20 }, grouped: true },
      { what: 'the temperature', way: 'x', pick: (c) => c.way === 'x' && c.tab === 0, nth: 0, by: { x: 40, y: 0 } },
      { what: 'the needle', way: 'around', pick: (c) => c.way === 'around', nth: 0, by: { x: -40, y: -10 } },
    ],
    // Two handles for two fingers.
    pair: [0, 2],
    // It has labels that can be written.
    labels: true,
    state: 'v=1&logits=1.5,-0.25,3&temperature=0.7&labels=%EA%B0%80,b%2Cc,%F0%9F%90%9F',
    // The largest picture, with the longest names.
    many: `v=1&logits=3,2,1,0,-1,-2,-3,0.5,1.5,-0.5,-1.5,2.5&labels=${encodeURIComponent('가나다라마바사아자차카타파하가나다라마바사아자차')},b,c,d,e,f`,
    bad: { link: 'v=1&logits=1,99&temperature=2', keeps: 'temperature=2' },
  },
];

// find returns the control that a handle of the table stands for.
export function find(controls, handle) {
  const found = controls.filter((c) => c.role === 'slider' && handle.pick(c))[handle.nth];
  if (!found) throw new Error(`there is no slider for ${handle.what}`);
  return found;
}

// The zones of the tools, which every scene has.
export const tools = { undo: 1, redo: 2, reset: 3, share: 4, language: 5, theme: 6 };
