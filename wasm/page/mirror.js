// The mirror: real controls over the picture, for keys, screen readers and
// fingers. What they are called, say and where they stand comes finished from
// the program; what happens to them goes there.
(() => {
  'use strict';
  const { softmax } = window;
  const root = document.getElementById('mirror');
  const status = document.getElementById('status');
  const controls = new Map(); // zone → {node, element}
  const groups = new Map(); // number → element
  const again = '\u00a0'; // after a sentence that is announced a second time
  const zoneOf = (element) => Number(element.dataset.zone) || 0;

  // --- what the program shows

  // A control is its element and the node it stands in. A slider stands in a room
  // that takes fingers and is wider than itself: browsers stretch what can have the
  // focus towards fingers that miss it, and beyond the room the page scrolls.
  const slider = () => {
    const node = document.createElement('div');
    const element = document.createElement('input');
    element.type = 'range';
    node.className = 'room';
    node.append(element);
    return { node, element };
  };
  const button = () => {
    const element = document.createElement('button');
    element.type = 'button';
    return { node: element, element };
  };

  // A mark is a sign of the picture, to be read and nothing else.
  const mark = () => {
    const element = document.createElement('span');
    element.setAttribute('role', 'img');
    return { node: element, element };
  };
  const make = { slider, mark };

  // A button that can't be used now is no Tab stop, but the one in hand keeps
  // the focus until it leaves.
  const disable = (element, off) => {
    const focused = element === document.activeElement;
    element.disabled = off && !focused;
    if (off && focused) element.setAttribute('aria-disabled', 'true');
    else element.removeAttribute('aria-disabled');
  };

  const attribute = (element, name, value) => {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  };

  const place = (element, [x, y, w, h]) => {
    const { style } = element;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${w}px`;
    style.height = `${h}px`;
  };

  // A group is an element around its controls, which says what they are together.
  const group = (number, name) => {
    let element = groups.get(number);
    if (!element) {
      element = document.createElement('div');
      element.setAttribute('role', 'group');
      groups.set(number, element);
      root.append(element);
    }
    attribute(element, 'aria-label', name);
    return element;
  };

  const put = (zone) => {
    let control = controls.get(zone.id);
    const within = zone.group ? group(zone.group, zone.groupName) : root;
    if (control && (control.element.dataset.role !== zone.role || control.node.parentElement !== within)) {
      control.node.remove();
      control = undefined;
    }
    if (!control) {
      control = (make[zone.role] || button)();
      control.element.dataset.zone = zone.id;
      control.element.dataset.role = zone.role;
      controls.set(zone.id, control);
      within.append(control.node);
    }
    const { node, element } = control;
    place(node, zone.box);
    attribute(element, 'aria-label', zone.name);
    if (zone.role === 'mark') return;
    element.tabIndex = zone.tab;
    if (zone.role === 'slider') {
      attribute(element, 'min', zone.min);
      attribute(element, 'max', zone.max);
      attribute(element, 'step', zone.step);
      element.value = zone.now;
      attribute(element, 'aria-valuetext', zone.value);
      attribute(element, 'aria-orientation', zone.upright ? 'vertical' : undefined);
      node.dataset.way = zone.way;
    } else {
      attribute(element, 'aria-pressed', zone.on);
      disable(element, zone.off);
    }
  };

  const arrange = (order) => {
    const stay = new Set(order);
    const focused = controls.get(zoneOf(document.activeElement));
    const at = focused ? [...root.querySelectorAll('[data-zone]')].indexOf(focused.element) : -1;
    for (const [id, { node }] of controls) {
      if (stay.has(id)) continue;
      controls.delete(id);
      node.remove();
    }
    for (const [number, element] of groups) {
      if (element.firstElementChild) continue;
      groups.delete(number);
      element.remove();
    }
    // Moving an element takes its focus away: only those out of place move, and
    // where it was the focused one it gets the focus again.
    const nexts = new Map([root, ...groups.values()].map((parent) => [parent, parent.firstElementChild]));
    const settle = (node) => {
      const parent = node.parentElement;
      const next = nexts.get(parent);
      if (node === next) nexts.set(parent, next.nextElementSibling);
      else parent.insertBefore(node, next);
    };
    const settled = new Set([root]);
    for (const id of order) {
      const { node } = controls.get(id);
      // A group stands where the first of its controls does.
      if (!settled.has(node.parentElement)) settle(node.parentElement);
      settled.add(node.parentElement);
      settle(node);
    }
    if (focused && document.activeElement !== focused.element) {
      const heir = order.includes(zoneOf(focused.element)) ? zoneOf(focused.element) : order[Math.min(at, order.length - 1)];
      mirror.focus(heir);
    }
  };

  const write = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  // say takes what the picture says. A sentence that was announced and holds no
  // more goes: what can be read must not say two things.
  const say = (said) => {
    document.title = said.title;
    const sentence = document.getElementById('sentence');
    if (said.sentence !== sentence.textContent && status.textContent.replace(again, '') === sentence.textContent) status.textContent = '';
    for (const [id, text] of Object.entries(said)) write(document.getElementById(id), text);
  };

  const mirror = {
    // show takes what changed of the picture: {say, zones, order}.
    show(json) {
      const news = JSON.parse(json);
      if (news.lang) document.documentElement.lang = news.lang;
      if (news.say) say(news.say);
      for (const zone of news.zones || []) put(zone);
      if (news.order) arrange(news.order);
    },

    // value says what a control in hand is at, and nothing else.
    value(id, text) {
      const control = controls.get(id);
      if (control) attribute(control.element, 'aria-valuetext', text);
    },

    // say takes the sentences alone, while the controls are in motion.
    say(json) {
      say(JSON.parse(json));
    },

    announce(text) {
      // The same sentence twice is news too: the region must change to be read.
      status.textContent = status.textContent === text ? text + again : text;
    },

    focus(id) {
      const control = controls.get(id);
      if (control && control.element !== document.activeElement) control.element.focus({ preventScroll: true });
    },

    // edit lays a text field over the zone and gives the program what is written.
    edit(id, text) {
      const button = controls.get(id)?.element;
      if (!button) return;
      const field = document.createElement('input');
      field.type = 'text';
      field.id = 'field';
      field.value = text;
      field.autocomplete = 'off';
      field.spellcheck = false;
      field.setAttribute('aria-label', button.getAttribute('aria-label'));
      place(field, ['left', 'top', 'width', 'height'].map((side) => parseFloat(button.style[side])));
      let open = true;
      const done = (take, back) => {
        if (!open) return;
        // What the program refuses stays, to be mended.
        if (take && !program.label(id, field.value) && back) {
          field.setAttribute('aria-invalid', 'true');
          return;
        }
        if (!take) program.key('Escape', false, false);
        open = false;
        field.remove();
        if (back) mirror.focus(id);
      };
      field.addEventListener('keydown', (e) => {
        e.stopPropagation();
        if (e.isComposing) return;
        if (e.key === 'Enter' || e.key === 'Escape') {
          e.preventDefault();
          done(e.key === 'Enter', true);
        }
      });
      field.addEventListener('blur', () => done(true, false));
      document.getElementById('over').append(field);
      field.focus({ preventScroll: true });
      field.select();
    },

    save(text) {
      try {
        history.replaceState(null, '', `#${text}`);
      } catch {
        // A browser that was asked too often says no; the next change asks again.
      }
    },

    // size takes the height of the scene, for where the page stands alone.
    size(height) {
      document.body.style.setProperty('--own', `${height}px`);
      softmax.host.height(height);
    },

    close() {
      root.replaceChildren();
      document.getElementById('over').replaceChildren();
      root.inert = true;
    },
  };

  // --- what happens to it

  const nothing = () => false;
  const program = {}; // the program's own functions, once it runs
  for (const name of ['down', 'move', 'up', 'cancel', 'leave', 'key', 'value', 'press', 'focus', 'blur', 'label', 'shared']) {
    program[name] = nothing;
  }
  softmax.mirror = mirror;
  softmax.program = program;

  const holding = new Set(); // pointers that hold something
  const pressing = new Set(); // pointers that are down and hold nothing
  let handled = -Infinity; // when a pointer or key of ours did something last

  const send = (what, e) => {
    const box = root.getBoundingClientRect();
    return program[what](e.pointerId, e.clientX - box.left, e.clientY - box.top, e.pointerType === 'touch');
  };
  // However a press ends, it ends once.
  const end = (what, e) => {
    handled = e.timeStamp;
    if (holding.delete(e.pointerId) || pressing.delete(e.pointerId)) send(what, e);
  };

  root.addEventListener('pointerdown', (e) => {
    handled = e.timeStamp;
    if (e.button !== 0) return;
    const zone = send('down', e);
    if (zone) {
      holding.add(e.pointerId);
      e.target.setPointerCapture(e.pointerId);
      e.preventDefault();
      mirror.focus(zone);
    } else {
      pressing.add(e.pointerId);
    }
  });
  root.addEventListener('pointermove', (e) => {
    // Let go where we could not see it: what was held stays where it is, what was
    // only pressed was not meant.
    if (!e.buttons && holding.has(e.pointerId)) end('up', e);
    else if (!e.buttons && pressing.has(e.pointerId)) end('cancel', e);
    else send('move', e);
  });
  root.addEventListener('pointerup', (e) => end('up', e));
  root.addEventListener('pointercancel', (e) => end('cancel', e));
  root.addEventListener('lostpointercapture', (e) => end('cancel', e));
  root.addEventListener('pointerleave', (e) => {
    if (e.pointerType !== 'touch' && !holding.has(e.pointerId)) send('leave', e);
  });

  // The native slider must not move by itself under a pointer, nor a press move
  // the focus to what happens to lie on top.
  const isSlider = (element) => element.dataset.role === 'slider';
  root.addEventListener('mousedown', (e) => {
    if (holding.size || isSlider(e.target)) e.preventDefault();
  });
  root.addEventListener('touchstart', (e) => {
    if (!isSlider(e.target) || !e.cancelable) return;
    const box = e.target.parentElement.getBoundingClientRect();
    const [{ clientX: x, clientY: y }] = e.changedTouches;
    if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) e.preventDefault();
  }, { passive: false });

  let swallow = ''; // the key that was used: its click on release is not another press
  root.addEventListener('keydown', (e) => {
    if (e.isComposing || e.altKey || e.key === 'Tab') return;
    if (!program.key(e.key, e.shiftKey, e.ctrlKey || e.metaKey)) return;
    handled = e.timeStamp;
    swallow = e.key;
    e.preventDefault();
  });
  root.addEventListener('keyup', (e) => {
    if (e.key === swallow) e.preventDefault();
    swallow = '';
  });

  // What comes without a pointer or a key of ours comes from assistive technology.
  const byOthers = (e) => e.timeStamp - handled > 100 && !holding.size;
  root.addEventListener('click', (e) => {
    const zone = zoneOf(e.target);
    if (zone && !e.pointerType && byOthers(e)) program.press(zone);
  });
  root.addEventListener('input', (e) => {
    if (byOthers(e)) program.value(zoneOf(e.target), Number(e.target.value));
  });

  // A focus that a pointer of ours gave shows no ring, though to the browser a script gave it.
  root.addEventListener('focusin', (e) => program.focus(zoneOf(e.target), !holding.size && e.target.matches(':focus-visible')));
  root.addEventListener('focusout', (e) => {
    if (e.target.getAttribute('aria-disabled')) disable(e.target, true);
    if (!root.contains(e.relatedTarget)) program.blur();
  });
})();
