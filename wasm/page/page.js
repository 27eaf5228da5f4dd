// What the page reads last, before the program runs.
import './mirror.js';
import './host.js';
import './share.js';
import './print.js';
