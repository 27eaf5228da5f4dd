// <soft-max>: a scene in somebody's page. It shows the scene's poster at the size
// the program will have, and the program itself, in a frame, while it is in view.
//
// The build defines site (which scenes there are and how high, in which widths and
// languages, where their posters lie, and the words) and address, the script's own.
import { message, read, toFrame, toHost } from './protocol.js';

const here = address;
const most = 6; // frames at once: a browser has few WebGL contexts
const rest = 150; // ms the page must lie still before a frame begins
const patience = 30_000; // ms for a frame to go live
const settings = ['scene', 'logits', 'labels', 'temperature', 'lang', 'theme', 'motion', 'units', 'hide'];
const properties = [...settings, 'readonly', 'state', 'poster', 'alt', 'reveal', 'base'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block;container-type:inline-size;contain-intrinsic-width:${site.widths[1]}px}
:host([hidden]),[hidden]{display:none!important}
div{position:relative;height:var(--h0)}
${site.from.slice(1).map((w, i) => `@container(min-width:${w}px){div{height:var(--h${i + 1})}}`).join('')}
div>*,img{position:absolute;inset:0;width:100%;height:100%;border:0;object-fit:contain;object-position:top}
picture{pointer-events:none}
button{background:0;padding:1em;font:1rem/3 system-ui;align-content:end}
b{padding:1em 2em;border-radius:2em;background:#000;color:#fff;border:2px solid}
@media print{div,div>*,img{position:relative;height:auto}b{display:none}iframe{height:var(--h1)}}`);

class SoftMax extends HTMLElement {
  static observedAttributes = properties;

  // --- who has a frame: those that want one, the nearest to the middle first

  static #all = new Set();

  static #arrange() {
    const chosen = [...SoftMax.#all].filter((e) => e.#wants).sort((a, b) => a.#far - b.#far).slice(0, most);
    let room = most;
    for (const e of SoftMax.#all) {
      if (!e.#frame) continue;
      if (chosen.includes(e)) e.#stay();
      else e.#stop();
      if (e.#frame) room -= 1; // also one that is leaving
    }
    for (const e of chosen) {
      if (!e.#frame && room-- > 0) e.#start();
    }
  }

  static #timer;

  static #soon(ms = rest) {
    clearTimeout(SoftMax.#timer);
    SoftMax.#timer = setTimeout(SoftMax.#arrange, ms);
  }

  static #view = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      target.#seen = isIntersecting;
      if (!isIntersecting) target.#begun &&= 1;
    }
    SoftMax.#soon();
  }); // without a margin: out of view a browser gives a frame no time to draw

  static #size = new ResizeObserver((entries) => {
    for (const { target } of entries) target.#measure();
  });

  static {
    addEventListener('message', (event) => {
      if (read(toHost, event.data)?.type === 'hello') SoftMax.#all.forEach((e) => e.#greet(event));
    });
  }

  #box; // the nodes of the shadow tree
  #dark;
  #image;
  #button;
  #label;
  #frame; // {element, origin, port, live, leaving}
  #seen = false; // it is in view
  #begun = 0; // the reader asked for it; 2: just now
  #moved = false; // it is no longer at what the attributes say
  #state = ''; // where it is then
  #own = {}; // the language and theme the reader went to
  #value;
  #past; // what its last frame could undo
  #news; // an input that waits for its animation frame
  #queue = []; // messages that wait for the port
  #asked = new Map(); // questions that wait for an answer
  #last = 0;
  #height = 0;
  #width = -1; // the place of its width among those there are
  #shot = ''; // its last picture, once the program was put away
  #live;
  #ready = new Promise((done) => { this.#live = done; });

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const make = (name, parent) => parent.appendChild(document.createElement(name));
    const box = make('div', root);
    const picture = make('picture', box);
    const dark = make('source', picture);
    const image = make('img', picture);
    const button = make('button', box);
    dark.media = '(prefers-color-scheme: dark)';
    button.onclick = () => this.focus();
    image.onerror = () => this.#shot && this.#draw(); // the page's policy lets no data: through
    this.#box = box;
    this.#dark = dark;
    this.#image = image;
    this.#button = button;
    this.#label = make('b', button);
  }

  connectedCallback() {
    // What was set before there was an element of this name.
    for (const name of Object.keys(this)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    SoftMax.#all.add(this);
    this.#fit();
    SoftMax.#view.observe(this);
    SoftMax.#size.observe(this); // which draws
  }

  disconnectedCallback() {
    SoftMax.#all.delete(this);
    SoftMax.#view.unobserve(this);
    SoftMax.#size.unobserve(this);
    this.#drop();
  }

  attributeChangedCallback(name, was, now) {
    delete this.#own[name];
    if (name === 'state' && now !== null) this.setState(now);
    if (name === 'base') this.#drop();
    this.#send('settings', { query: this.#query(), keys: name });
    this.#fit();
    this.#draw();
    SoftMax.#soon();
  }

  // --- what a page may read and ask

  get value() { return this.#value; }

  get ready() { return this.#ready; }

  getState() { return this.#state; }

  setState(state) { return this.#go('go', String(state)); }

  reset() { return this.#go('reset', ''); }

  toSVG() { return this.ask('svg'); }

  shareURL() { return this.#address().href; }

  focus() {
    this.#begun = 2;
    this.#send('focus');
    this.#frame?.element.focus({ preventScroll: true });
    SoftMax.#soon(0);
  }

  // --- what the arrangement asks and does

  get #first() { return this.#asked.size || this.#begun > 1; }

  get #far() { // from the middle
    const { top, bottom } = this.getBoundingClientRect();
    return this.#first ? -1 : Math.abs(top + bottom - innerHeight);
  }

  get #wants() { return this.#first || (this.#seen && (this.#begun || this.#reveals)); }

  get #reveals() {
    const line = navigator.connection;
    return this.reveal !== 'interaction' && !line?.saveData && !/[23]g/.test(line?.effectiveType);
  }

  #measure() {
    const width = site.from.findLastIndex((w) => w <= this.clientWidth);
    if (width !== this.#width) {
      this.#width = width;
      this.#draw();
    }
    const height = this.#box.offsetHeight;
    if (this.#height && this.#height !== height) this.#fire('resize', { height });
    this.#height = height;
  }

  #start() {
    const element = document.createElement('iframe');
    const { href, origin } = this.#address();
    const frame = this.#frame = { element, origin };
    if (origin !== location.origin) element.sandbox = 'allow-scripts allow-same-origin allow-downloads';
    element.allow = 'clipboard-write; fullscreen';
    element.referrerPolicy = 'no-referrer';
    element.title = this.#image.alt;
    element.src = href;
    element.inert = true; // so that the Tab key finds the button, and not the way into nothing
    this.#box.prepend(element);
    this.#label.style.opacity = 0;
    setTimeout(() => {
      if (this.#frame === frame && !frame.live) this.#fire('error', { code: 'load', message: href });
    }, patience);
  }

  // stop puts the program away, once its last picture is the poster.
  #stop() {
    const frame = this.#frame;
    if (!frame.live || !this.#moved) {
      this.#drop();
    } else if (!frame.leaving) {
      frame.leaving = setTimeout(() => this.#drop(), 1000);
      this.#send('svg', { id: 0 });
    }
  }

  #stay() {
    clearTimeout(this.#frame.leaving);
    this.#frame.leaving = 0;
  }

  #drop(drawn) {
    const frame = this.#frame;
    if (!frame) return;
    this.#stay();
    this.#flush();
    this.#frame = undefined;
    if (!drawn) this.#draw();
    this.#image.hidden = this.#button.hidden = false;
    frame.element.remove();
    this.#queue = [];
    this.#asked.forEach((done) => done());
    this.#asked.clear();
    SoftMax.#soon();
  }

  // --- what the frame says

  #greet({ source, origin }) {
    const frame = this.#frame;
    if (source !== frame?.element.contentWindow || origin !== frame.origin) return;
    const { port1, port2 } = new MessageChannel();
    frame.port = port1;
    port1.onmessage = ({ data }) => {
      const news = read(toHost, data);
      if (!news || this.#frame !== frame) return;
      const { softmax, type, ...detail } = news;
      if (this.#heed[type]) this.#heed[type](detail, frame);
      else this.#fire(type, detail); // progress, error
    };
    source.postMessage(message('port', this.#past), origin, [port2]);
    this.#queue.splice(0).forEach((m) => port1.postMessage(m));
  }

  #heed = {
    live: ({ value }, frame) => {
      if (!this.#learn(value)) return;
      frame.live = true;
      frame.element.inert = false;
      if (this.#begun > 1 || this.shadowRoot.activeElement) this.focus();
      this.#image.hidden = this.#button.hidden = true;
      this.#live(this);
      this.#fire('load', this.#value);
    },
    input: ({ value }) => {
      if (!this.#news) requestAnimationFrame(() => this.#flush());
      this.#news = value;
    },
    change: ({ value }) => {
      this.#flush();
      this.#report('change', value);
    },
    answer: ({ id, value, error }) => {
      if (error) this.#fire('error', { code: 'refused', message: error });
      this.#learn(value);
      if (id) this.#moved = true;
      this.#answer(id, this.#value);
    },
    past: (past) => { this.#past = past; },
    text: ({ id, text }, frame) => {
      this.#answer(id, text);
      if (id || !frame.leaving) return;
      this.#draw(text);
      const gone = () => frame.leaving && this.#drop(true);
      this.#image.decode().then(gone, gone);
    },
  };

  #flush() {
    const news = this.#news;
    this.#news = '';
    if (news) this.#report('input', news);
  }

  #report(type, json) {
    if (!this.#learn(json)) return;
    this.#moved = true;
    this.#fire(type, this.#value, true);
  }

  #learn(json) {
    let value;
    try {
      value = JSON.parse(json, (_, v) => Object.freeze(v));
    } catch {} // a hostile frame's
    if (typeof value?.state !== 'string') return false;
    this.#value = value;
    this.#state = value.state;
    this.#own = { lang: value.lang, theme: value.theme };
    this.#fit();
    return true;
  }

  #fire(type, detail, bubbles) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles, composed: type === 'input' })); // as native ones are
  }

  // --- what is sent

  #send(type, fields) {
    const m = message(type, fields);
    if (this.#frame?.port) this.#frame.port.postMessage(m);
    else if (this.#frame || fields?.id) this.#queue.push(m);
  }

  ask(type, fields) {
    this.#last += 1;
    return new Promise((done) => {
      this.#asked.set(this.#last, done);
      this.#send(type, { id: this.#last, ...fields });
      SoftMax.#arrange(); // at once: one that is leaving stays
    });
  }

  #answer(id, given) {
    this.#asked.get(id)?.(given);
    if (this.#asked.delete(id)) SoftMax.#soon();
  }

  // go goes to a state; where there is no program yet, it will begin there.
  async #go(type, state) {
    if (this.#frame) return this.ask(type, { state });
    this.#value = undefined;
    this.#state = state;
    this.#moved = state !== '';
    this.#fit();
    this.#draw();
    return undefined;
  }

  // --- where it is, and how it looks meanwhile

  get #base() { return new URL(this.base || here, document.baseURI); }

  get #lang() {
    const asked = [this.#own.lang, this.closest('[lang]')?.lang, ...navigator.languages, site.lang].map((l) => l?.slice(0, 2));
    return asked.find((l) => l in site.words);
  }

  get #scene() { return this.scene in site.scenes ? this.scene : site.first; }

  #query() {
    const own = { ...this.#own, lang: this.#lang };
    const pairs = settings.map((name) => {
      const v = own[name] || this[name];
      return v && `${name}=${v.replace(/[&#]/g, encodeURIComponent)}`;
    });
    return [...pairs, this.readOnly && 'readonly'].filter(Boolean).join('&');
  }

  #address() {
    const url = new URL(`${this.#scene}-${this.#lang}.html`, this.#base);
    url.search = this.#query();
    url.hash = this.#moved ? this.#state : '';
    return url;
  }

  // fit gives the box the heights of its scene, from the table alone: no report of
  // a frame can make a page grow.
  #fit() {
    const told = this.#moved ? this.#state : '';
    const heights = site.scenes[this.#value?.scene ?? /scene=(\w+)/.exec(told)?.[1]] ?? site.scenes[this.#scene];
    const n = this.#value?.logits?.length ?? (/logits=([^&]+)/.exec(told)?.[1] ?? (this.logits || ',,,')).split(',').length;
    heights.forEach((h, i) => this.#box.style.setProperty(`--h${i}`, `${h[0] < n ? h[2] + n * h[3] : h[1] ?? h}px`));
  }

  // draw shows the poster, or the picture that is given.
  #draw(svg) {
    const image = this.#image;
    const lang = this.#lang;
    this.#shot = svg ? `data:image/svg+xml,${encodeURIComponent(svg)}` : '';
    image.alt = this.alt || this.textContent.trim() || this.#scene;
    this.#label.textContent = site.words[lang];
    this.#label.style.opacity = +!(this.#frame || this.#reveals); // for the Tab key it is there until the program is
    if (this.#width < 0 || (this.#frame?.live && !svg)) return;
    const still = this.#moved || this.logits || this.labels || this.temperature || this.units; // no poster of the build fits
    const file = (theme) => new URL(`${site.poster}${this.#scene}-${site.widths[this.#width]}-${theme}-${still ? 'still' : lang + (this.hide === 'scenes' ? '-scenes' : '')}.svg`, this.#base);
    const theme = this.#own.theme || this.theme || 'auto';
    const fixed = this.#shot || this.poster || (theme !== 'auto' && file(theme));
    image.loading = svg ? 'eager' : 'lazy';
    this.#dark.srcset = fixed ? '' : file('dark');
    image.src = fixed || file('light');
    image.hidden = Boolean(svg); // until the frame is gone
  }
}

// Every attribute is a property too. A list may be given as an array.
for (const name of properties) {
  const flag = name === 'readonly';
  Object.defineProperty(SoftMax.prototype, flag ? 'readOnly' : name, {
    get() { return flag ? this.hasAttribute(name) : this.getAttribute(name) || ''; },
    set(v) {
      if (v === null || v === false) this.removeAttribute(name);
      else this.setAttribute(name, Array.isArray(v) ? v.map((part) => String(part).replace(/[%,]/g, encodeURIComponent)).join() : v);
    },
  });
}
if (!customElements.get('soft-max')) customElements.define('soft-max', SoftMax);
