// What the page reads first, right after its poster.
import './gate.js';
import './boot.js';
