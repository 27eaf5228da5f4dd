// The page on paper: a printed canvas may be blank, so there the program's picture of
// the present state stands as SVG, light and without what can only be pressed.
(() => {
  'use strict';
  const { softmax } = window;
  const root = document.documentElement;
  const paper = document.getElementById('paper');
  window.addEventListener('beforeprint', () => {
    if (!('live' in root.dataset)) return;
    paper.innerHTML = softmax.program.print();
    root.dataset.printed = '';
  });
  window.addEventListener('afterprint', () => {
    delete root.dataset.printed;
    paper.replaceChildren();
  });
})();
