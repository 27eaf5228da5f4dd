// What a test must be told of a scene; a new scene adds a row, and no test of its
// own. Controls are found by what they are, not by name or place: nth counts the
// sliders that move that way, those in a group apart from the others.
//
//	handles  one of each kind. way: how it moves; by: a drag that surely moves it,
//	         and that it can follow to the end (whole: but for where there is
//	         nothing between two numbers). The first has 32 dp of room that way.
//	         deadEnd: from its least value no way leads on.
//	         fades: at its least value who opens the link finds no handle.
//	pair     two handles that two fingers can hold
//	plays    its handles can go on by themselves
//	state    a link as the program writes it, whose numbers are not the default's
//	many     a link with the largest picture, where it is another
//	bad      a link with one key that is refused, and one that holds
//
// SCENE=shift asks of one scene only.
export const table = [
  {
    scene: 'softmax',
    handles: [
      { what: 'a logit', way: 'y', nth: 1, by: { x: 0, y: -20 } },
      { what: 'a bar', way: 'y', nth: 0, by: { x: 0, y: -20 }, grouped: true },
      { what: 'the temperature', way: 'x', nth: 1, by: { x: 40, y: 0 }, grouped: true },
      { what: 'the balls', way: 'x', nth: 0, by: { x: -14, y: 0 }, grouped: true },
      { what: 'the needle', way: 'around', nth: 0, by: { x: -40, y: -10 }, grouped: true },
    ],
    pair: [0, 2],
    // It has labels that can be written.
    labels: true,
    state: 'v=1&logits=1.5,-0.25,3&temperature=0.7&labels=%EA%B0%80,b%2Cc,%F0%9F%90%9F',
    many: `v=1&logits=3,2,1,0,-1,-2,-3,0.5,1.5,-0.5,-1.5,2.5&labels=${encodeURIComponent('가나다라마바사아자차카타파하가나다라마바사아자차')},b,c,d,e,f`,
    bad: { link: 'v=1&logits=1,99&temperature=2', keeps: 'temperature=2' },
  },
  {
    scene: 'whynot',
    handles: [
      { what: 'a score', way: 'y', nth: 1, by: { x: 0, y: 20 } },
      { what: 'a bar', way: 'y', nth: 0, by: { x: 0, y: 16 }, grouped: true },
    ],
    pair: [0, 1],
    state: 'v=1&scene=whynot&whynot.z=1.5,-0.5,3&whynot.sigmoid=on',
    many: 'v=1&scene=whynot&whynot.z=2,1,-2.9&whynot.sigmoid=on&whynot.curves=on',
    bad: { link: 'v=1&scene=whynot&whynot.z=1,2,9&whynot.sigmoid=on', keeps: 'whynot.sigmoid=on' },
  },
  {
    scene: 'sigmoid',
    handles: [
      { what: 'the point', way: 'x', nth: 0, by: { x: -30, y: 0 } },
      { what: 'a logit', way: 'y', nth: 0, by: { x: 0, y: -16 } },
      { what: 'both logits', way: 'y', nth: 2, by: { x: 0, y: 16 } },
      { what: 'a bar', way: 'y', nth: 1, by: { x: 0, y: -16 }, grouped: true },
    ],
    pair: [1, 2],
    state: 'v=1&scene=sigmoid&sigmoid.z=2.5,-1',
    bad: { link: 'v=1&scene=sigmoid&sigmoid.z=2.5,9', keeps: 'scene=sigmoid' },
  },
  {
    scene: 'shift',
    handles: [
      { what: 'c', way: 'x', nth: 0, by: { x: -40, y: 0 } },
      { what: 'a', way: 'x', nth: 1, by: { x: 24, y: 0 } },
      { what: 'a logit', way: 'y', nth: 1, by: { x: 0, y: 14 } },
      { what: 'a bar of the shifted', way: 'y', nth: 0, by: { x: 0, y: 12 }, grouped: true },
      { what: 'a bar of the scaled', way: 'y', nth: 4, by: { x: 0, y: -12 }, grouped: true },
    ],
    pair: [0, 2],
    state: 'v=1&scene=shift&shift.z=1.5,-0.5,0.3&shift.c=-2.5&shift.a=0.5',
    many: 'v=1&scene=shift&shift.computer=on',
    bad: { link: 'v=1&scene=shift&shift.c=9&shift.a=0.5', keeps: 'shift.a=0.5' },
  },
  {
    scene: 'gradient',
    handles: [
      { what: 'a logit', way: 'y', nth: 2, by: { x: 0, y: -16 } },
      { what: 'the target', way: 'y', nth: 0, by: { x: 0, y: 20 }, fades: true },
      { what: 'a bar', way: 'y', nth: 1, by: { x: 0, y: -16 }, grouped: true },
      { what: 'the rate', way: 'x', nth: 1, by: { x: 30, y: 0 } },
      { what: 'the point of the loss', way: 'x', nth: 0, by: { x: -30, y: 0 } },
    ],
    pair: [0, 3],
    plays: true,
    state: 'v=1&scene=gradient&gradient.z=1.5,-0.5,3,0&gradient.y=1,2,1,0&gradient.rate=1.5&gradient.steps=4',
    many: `v=1&scene=gradient&logits=3,2,1,0,-1,-2,-3,0.5,1.5,-0.5,-1.5,2.5&gradient.y=0,3,1,0,0,0,0,0,0,0,0,0&gradient.squared=on&labels=${encodeURIComponent('가나다라마바사아자차카타파하가나다라마바사아자차')},b,c,d,e,f`,
    bad: { link: 'v=1&scene=gradient&gradient.rate=9&gradient.steps=4', keeps: 'gradient.steps=4' },
  },
  {
    scene: 'likelihood',
    handles: [
      { what: 'θ', way: 'x', nth: 1, by: { x: 40, y: 0 } },
      { what: 'the number of heads', way: 'x', nth: 0, by: { x: -60, y: 0 }, whole: true },
      { what: 'the point of the curve', way: 'x', nth: 2, by: { x: -30, y: 0 } },
    ],
    pair: [0, 1],
    state: 'v=1&scene=likelihood&coins=HHTHT&theta=0.3&likelihood.log=on',
    many: 'v=1&scene=likelihood&coins=HHHTTTHHHTTH&theta=0.5',
    bad: { link: 'v=1&scene=likelihood&coins=HHTHT&theta=3', keeps: 'coins=HHTHT' },
  },
  {
    scene: 'surprise',
    handles: [
      { what: 'p on the strip', way: 'x', nth: 0, by: { x: -40, y: 0 } },
      { what: 'p with q on the strip', way: 'x', nth: 1, by: { x: 14, y: 0 } },
      { what: 'p on the curve', way: 'x', nth: 3, by: { x: -60, y: 0 } },
    ],
    pair: [0, 1],
    state: 'v=1&scene=surprise&surprise.p=1/6&surprise.q=1/2&surprise.axis=log',
    bad: { link: 'v=1&scene=surprise&surprise.p=2&surprise.q=1/2', keeps: 'surprise.q=1/2' },
  },
  {
    scene: 'entropy',
    handles: [
      { what: 'the edge of the first column', way: 'x', nth: 0, by: { x: -24, y: 0 } },
      { what: 'the edge of the last column', way: 'x', nth: 1, by: { x: -20, y: 0 } },
      { what: 'the point', way: 'plane', nth: 0, by: { x: 24, y: 24 } },
    ],
    pair: [0, 1],
    state: 'v=1&scene=entropy&entropy.p=2,5,3',
    many: 'v=1&scene=entropy&entropy.choices=2',
    bad: { link: 'v=1&scene=entropy&entropy.p=0.2,0.5,x&entropy.choices=2', keeps: 'entropy.choices=2' },
  },
  {
    scene: 'questions',
    handles: [
      { what: 'the number of draws', way: 'x', nth: 0, by: { x: 40, y: 0 }, whole: true },
      { what: 'balls of a colour', way: 'x', nth: 1, by: { x: 20, y: 0 }, whole: true },
    ],
    pair: [0, 1],
    state: 'v=1&scene=questions&balls=3,3,1,1&draws=12',
    many: 'v=1&scene=questions&balls=16,7,3,2&draws=60',
    bad: { link: 'v=1&scene=questions&balls=3,3,1,99&draws=12', keeps: 'draws=12' },
  },
  {
    scene: 'crossentropy',
    handles: [
      { what: 'the edge of the first column', way: 'x', nth: 0, by: { x: -24, y: 0 } },
      { what: 'the edge of the last column', way: 'x', nth: 1, by: { x: -20, y: 0 } },
      { what: 'the line at H(p, q)', way: 'y', nth: 0, by: { x: 0, y: 14 }, deadEnd: true },
      { what: 'a belief', way: 'y', nth: 1, by: { x: 0, y: -20 }, grouped: true },
    ],
    pair: [0, 2],
    state: 'v=1&scene=crossentropy&crossentropy.p=2,5,3&crossentropy.q=4,3,3&crossentropy.swap=on',
    bad: { link: 'v=1&scene=crossentropy&crossentropy.p=0,0,0&crossentropy.swap=on', keeps: 'crossentropy.swap=on' },
  },
  {
    scene: 'sampling',
    handles: [
      { what: 'the temperature', way: 'x', nth: 0, by: { x: 24, y: 0 } },
      { what: 'top-p', way: 'x', nth: 2, by: { x: -30, y: 0 } },
      { what: 'the entropy', way: 'x', nth: 4, by: { x: -6, y: 0 } },
      { what: 'the line of top-k', way: 'y', nth: 0, by: { x: 0, y: -60 }, whole: true },
      { what: 'top-k', way: 'x', nth: 1, by: { x: -40, y: 0 }, whole: true },
      { what: 'min-p', way: 'x', nth: 3, by: { x: 30, y: 0 } },
    ],
    pair: [0, 1],
    state: 'v=1&scene=sampling&sampling.temperature=1.5&sampling.k=7&sampling.p=0.9&sampling.min=0.05&sampling.last=on&sampling.draws=37',
    many: 'v=1&scene=sampling&sampling.k=12&sampling.p=1&sampling.min=0&sampling.draws=77',
    bad: { link: 'v=1&scene=sampling&sampling.k=13&sampling.p=0.9', keeps: 'sampling.p=0.9' },
  },
];

export const scenes = table.filter((row) => !process.env.SCENE || row.scene === process.env.SCENE);

// start is a row's default as a link: it brings a page in use back to it.
export const start = (row) => (row === table[0] ? 'v=1' : `v=1&scene=${row.scene}`);

// look returns the control that a handle of the table stands for, undefined where
// the picture has none: a choice can take some away.
export const look = (controls, handle) => controls.filter((c) => c.role === 'slider' && c.way === handle.way && Boolean(c.group) === Boolean(handle.grouped))[handle.nth];

// find returns the control of a handle that must be there.
export function find(controls, handle) {
  const found = look(controls, handle);
  if (!found) throw new Error(`there is no slider for ${handle.what}`);
  return found;
}

// The keys that move a handle up and down its scale, and those that choose within
// its group: the arrows across its way, where it is in one.
export function keysOf(handle) {
  const [upright, flat] = [['ArrowDown', 'ArrowUp'], ['ArrowLeft', 'ArrowRight']];
  if (!handle.grouped) return { down: [upright[0], flat[0]], up: [upright[1], flat[1]], across: null };
  const [along, across] = handle.way === 'y' ? [upright, flat] : [flat, upright];
  return { down: [along[0]], up: [along[1]], across };
}

// The zones of the tools, which every scene has.
export const tools = { undo: 1, redo: 2, reset: 3, share: 4, language: 5, theme: 6 };
