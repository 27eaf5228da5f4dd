// The share sheet: a picture's link and the forms in which a post takes it. The
// program makes every word and every form; here they are laid out and copied.
(() => {
  'use strict';
  const { softmax } = window;
  const { program } = softmax;

  const make = (name, parent, fields = {}) => parent.appendChild(Object.assign(document.createElement(name), fields));

  const copy = (text) => (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard')));

  // save hands the reader a file.
  const save = (blob, name) => {
    const link = make('a', document.body, { href: URL.createObjectURL(blob), download: name });
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  const image = (svg) => new Blob([svg], { type: 'image/svg+xml' });

  // raster draws an SVG at twice its size.
  const raster = async (svg) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.naturalWidth * 2, height: picture.naturalHeight * 2 });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => {
      canvas.toBlob(done, 'image/png');
    });
  };

  // Where the site is, and its posters: the sheet names both.
  const site = new URL('.', location).href;
  const posters = new URL('.', document.querySelector('#poster img').src).href;

  softmax.share = () => {
    const hidden = new Set();
    const sheet = () => JSON.parse(program.sheet(site, posters, [...hidden].join(',')));
    const { words, forms, parts, file } = sheet();
    const dialog = make('dialog', document.getElementById('over'), { id: 'share' });
    dialog.setAttribute('aria-label', words.title);
    const head = make('header', dialog);
    make('h2', head, { textContent: words.title });
    const said = make('p', head, { role: 'status' });
    const close = make('button', head, { type: 'button', textContent: words.close });
    close.addEventListener('click', () => dialog.close());

    const fields = forms.map(({ key, name, text }) => {
      const row = make('div', dialog, { className: 'form' });
      const field = document.createElement('textarea');
      Object.assign(field, { id: key, readOnly: true, rows: key === 'link' ? 1 : 3, value: text, spellcheck: false });
      make('label', row, { htmlFor: key, textContent: name });
      const button = make('button', row, { type: 'button', textContent: words.copy });
      button.setAttribute('aria-label', `${words.copy}: ${name}`);
      row.append(field);
      const tell = () => { said.textContent = `${name}: ${words.copied}`; };
      button.addEventListener('click', () => copy(field.value).then(tell, () => field.select()));
      field.addEventListener('focus', () => field.select());
      return field;
    });

    const shown = make('fieldset', dialog);
    make('legend', shown, { textContent: words.shown });
    for (const { key, name } of parts) {
      const label = make('label', shown);
      const box = make('input', label, { type: 'checkbox', checked: true, value: key });
      label.append(name);
      box.addEventListener('change', () => {
        if (box.checked) hidden.delete(key);
        else hidden.add(key);
        sheet().forms.forEach(({ text }, i) => { fields[i].value = text; });
      });
    }

    const files = make('div', dialog, { className: 'files' });
    make('span', files, { textContent: words.save });
    make('button', files, { type: 'button', textContent: 'SVG' }).addEventListener('click', () => save(image(program.svg()), `${file}.svg`));
    make('button', files, { type: 'button', textContent: 'PNG' }).addEventListener('click', async () => save(await raster(program.svg()), `${file}.png`));

    // Keys pressed here are not the picture's.
    for (const type of ['keydown', 'pointerdown']) dialog.addEventListener(type, (event) => event.stopPropagation());
    const back = document.activeElement;
    dialog.addEventListener('close', () => {
      dialog.remove();
      back.focus({ preventScroll: true });
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close(); // outside it
    });
    dialog.showModal();
    fields[0].select();
    copy(fields[0].value).then(() => {
      said.textContent = words.linked;
      program.shared();
    }, () => {});
  };
})();
