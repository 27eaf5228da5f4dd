/** A scene of the explorable softmax in a page. */

/** What a picture is at. The second group is there where the scene has logits to set. */
export interface SoftMaxValue {
  readonly scene: string;
  readonly lang: string;
  /** "auto", "light" or "dark" */
  readonly theme: string;
  /** the link form: what setState takes, and an address's hash */
  readonly state: string;
  readonly units: 'nat' | 'bit';

  readonly logits?: readonly number[];
  readonly labels?: readonly string[];
  readonly temperature?: number;
  readonly probabilities?: readonly number[];
  /** in nats, whatever the units */
  readonly entropy?: number;
  /** e^H: as uncertain as so many equally likely classes */
  readonly perplexity?: number;
  /** the class with the largest probability, the first of those that are level */
  readonly argmax?: number;

  /** what the picture's handles are at, by name: "temperature", "logits.0", "theta" … */
  readonly numbers: Readonly<Record<string, number>>;
  /** the same in the reader's language, finished, and "title", "sentence", "arithmetic" */
  readonly text: Readonly<Record<string, string>>;
}

/** input and change bubble, and input alone leaves a shadow tree it stands in, as with the controls of HTML; the others are the element's alone. */
export interface SoftMaxEventMap {
  /** while the reader moves something, at most once in an animation frame */
  input: CustomEvent<SoftMaxValue>;
  /** once the reader has let go, or has chosen another language or theme */
  change: CustomEvent<SoftMaxValue>;
  /** the program runs; again where it was put away out of view and has come back */
  load: CustomEvent<SoftMaxValue>;
  progress: CustomEvent<{ readonly loaded: number; readonly total: number }>;
  /** "refused": a value, and the message says which and why; "load": it does not come; "stopped": it has died */
  error: CustomEvent<{ readonly code: 'refused' | 'load' | 'stopped'; readonly message: string }>;
  /** the element has another height */
  resize: CustomEvent<{ readonly height: number }>;
}

export class SoftMaxElement extends HTMLElement {
  /** Every property is an attribute too, of the same name but for readonly. */
  scene: string;
  get logits(): string;
  set logits(v: string | readonly number[] | null);
  /** separated by commas; a comma in a label is %2C in the text, and itself in an array */
  get labels(): string;
  set labels(v: string | readonly string[] | null);
  get temperature(): string;
  set temperature(v: string | number | null);
  theme: 'auto' | 'light' | 'dark' | '';
  motion: 'auto' | 'reduce' | '';
  units: 'nat' | 'bit' | '';
  get hide(): string;
  set hide(v: string | readonly string[] | null);
  /** where it begins; what the reader did is read with getState() */
  state: string;
  /** the address of a picture to show until the program is there */
  poster: string;
  /** what the picture says, for who does not see it */
  alt: string;
  /** "interaction" waits for a press; "auto" does so only where data is dear */
  reveal: 'auto' | 'interaction' | '';
  /** the address of the folder the scenes are served from, if not the script's */
  base: string;
  readOnly: boolean;

  /** undefined until the program has run */
  readonly value: SoftMaxValue | undefined;
  /** fulfilled once the program has run */
  readonly ready: Promise<this>;

  /** back to what the attributes say */
  reset(): Promise<SoftMaxValue | undefined>;
  getState(): string;
  /** fulfilled with the value once the program is there; before it runs, at once and with nothing */
  setState(state: string): Promise<SoftMaxValue | undefined>;
  /** the picture as it is, the program started for it if it must be; nothing where the element is taken away meanwhile */
  toSVG(): Promise<string | undefined>;
  /**
   * what the picture is at in the page's own words: {temperature}, {probabilities.0} and the other names of numbers are
   * filled in as the picture prints them, and so is a Korean particle, {로}, as the sound before it asks
   */
  ask(type: 'say', fields: { text: string }): Promise<string | undefined>;
  /** moves what has that name in value.numbers by so many of its own steps, as keys do; fulfilled with the new value */
  ask(type: 'turn', fields: { name: string; steps: number }): Promise<SoftMaxValue | undefined>;
  /** the address of the scene alone, at the present state */
  shareURL(): string;
  /** starts the program and goes to its first control */
  focus(): void;

  addEventListener<K extends keyof SoftMaxEventMap>(type: K, listener: (this: SoftMaxElement, event: SoftMaxEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'soft-max': SoftMaxElement;
  }
}
