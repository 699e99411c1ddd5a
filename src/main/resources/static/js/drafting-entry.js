/*
 * The inputs of one entry: opened in its place, saved by themselves, and what is said when another has changed it meanwhile.
 */
(function (review) {
  'use strict';
  if (!review) return;
  var draftPane = review.draftPane;
  var editable = review.editable;
  var entryOf = review.entryOf;
  var piecesOf = review.piecesOf;
  var reveal = review.reveal;
  var select = review.select;

  var SAVE_AFTER = 900;

  // ---------------------------------------------------------------- asking the server

  function ask(address, body, keepalive) {
    var options = { credentials: 'same-origin', headers: { 'X-Part': 'true' } };
    if (body) { options.method = 'POST'; options.body = new URLSearchParams(body); options.keepalive = Boolean(keepalive); }
    return fetch(address, options).then(function (answer) {
      if (answer.redirected || answer.status === 403) throw new Error('Phiên đăng nhập đã hết. Đề nghị đăng nhập lại ở thẻ khác rồi thử lại; nội dung đã nhập vẫn còn trên trang.');
      if (answer.status === 409 || answer.status === 422 || answer.status === 404)
        return answer.json().then(function (refusal) { throw new Error(refusal.message); });
      if (!answer.ok) throw new Error('Chưa lưu được. Đề nghị thử lại.');
      return answer.text();
    }, function () { throw new Error('Không kết nối được máy chủ. Nội dung đã nhập vẫn còn trên trang.'); });
  }

  /** The row and the count come back; the open inputs stay as they are, but for their version. */
  function put(html) {
    var made = new DOMParser().parseFromString(html, 'text/html');
    var row = made.querySelector('.entry');
    var old = entryOf(row.dataset.entry);
    var ticked = old.querySelector('[name=chon]:checked');
    document.getElementById('progress').replaceWith(made.getElementById('progress'));
    old.replaceWith(row);
    if (ticked) row.querySelector('[name=chon]').checked = true;
    document.querySelectorAll('[data-opened="' + row.dataset.entry + '"] [name=version]').forEach(function (version) {
      version.value = row.dataset.version;
    });
    piecesOf(row.dataset.entry).forEach(function (piece) { piece.classList.toggle('checked', row.dataset.state === 'CHECKED'); });
    if (review.current === old) { review.current = null; select(row, 'draft'); }
    return row;
  }

  function quick(entry, action) {
    var form = entry.querySelector('form.quick');
    if (!form) return Promise.resolve();
    if (review.opened && review.opened.dataset.opened === entry.dataset.entry && dirty(review.opened)) return save(review.opened, action).then(close);
    var body = new FormData(form);
    body.set('action', action);
    return ask(form.getAttribute('action'), body).then(function (html) { close(); return put(html); }).catch(function (e) { say(entry, e.message); });
  }

  function say(entry, text) {
    var note = entry.querySelector('.just-said') || document.createElement('p');
    note.className = 'field-refused just-said';
    note.setAttribute('role', 'alert');
    note.textContent = text;
    entry.append(note);
  }

  draftPane.addEventListener('submit', function (event) {
    var form = event.target;
    var action = event.submitter ? event.submitter.value : '';
    if (form.matches('[data-quick]')) {
      event.preventDefault();
      delete form.dataset.sent;
      quick(form.closest('.entry'), action);
    } else if (form.matches('[data-autosave]') && ['ra-soat', 'luu', 'bo'].indexOf(action) >= 0) {
      event.preventDefault();
      delete form.dataset.sent;
      save(form.closest('.opened'), action).then(function (row) { if (row && action !== 'luu') { close(); if (action === 'ra-soat') review.next(); } });
    } else if (review.opened) {
      // What merges or splits takes the page along; nothing is left unsaved.
      atRest(review.opened);
    }
  });

  // ---------------------------------------------------------------- the inputs of one entry

  function typed(box) { return new URLSearchParams(new FormData(box.querySelector('[data-autosave]'))).toString().replace(/version=\d+&?/, ''); }
  function dirty(box) { return typed(box) !== box.atFirst; }
  function atRest(box) { box.atFirst = typed(box); }

  function ready(box) {
    review.opened = box;
    atRest(box);
    box.first = box.atFirst;
    var card = box.querySelector('fieldset.card');
    if (card) window.dondocRegimeCard(card);
    box.querySelectorAll('textarea').forEach(grow);
    box.querySelectorAll('[data-agencies]').forEach(picker);
  }

  function grow(area) {
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + 2 + 'px';
  }

  function toggle(entry) {
    var same = review.opened && review.opened.dataset.opened === entry.dataset.entry;
    close().then(function () { if (!same && editable) open(entry); });
  }

  function open(entry) {
    var form = entry.querySelector('form.quick');
    return ask(form.getAttribute('action')).then(function (html) {
      var box = new DOMParser().parseFromString(html, 'text/html').querySelector('.opened');
      entry.after(box);
      ready(box);
      reveal(entry, draftPane);
      var first = box.querySelector('textarea, input[type=text]');
      if (first) first.focus({ preventScroll: true });
    }).catch(function (e) { say(entry, e.message); });
  }

  /** What was typed is saved first; where that is refused it stays open. */
  function close() {
    var box = review.opened;
    if (!box) return Promise.resolve();
    var saved = dirty(box) ? save(box, 'luu') : Promise.resolve(true);
    return saved.then(function (row) {
      if (!row) return Promise.reject(new Error('not saved'));
      window.clearTimeout(box.timer);
      box.remove();
      review.opened = null;
      return row;
    });
  }

  function save(box, action) {
    window.clearTimeout(box.timer);
    var form = box.querySelector('[data-autosave]');
    var body = new FormData(form);
    body.set('action', action);
    var sent = typed(box);
    box.saving = (box.saving || Promise.resolve()).then(function () {
      body.set('version', form.querySelector('[name=version]').value);
      return ask(form.getAttribute('action'), body);
    }).then(function (html) {
      box.atFirst = sent;
      box.first = sent;
      conflict(box, '');
      box.querySelector('[data-saved]').textContent = 'Đã lưu';
      return put(html);
    }).catch(function (e) { conflict(box, e.message); return null; });
    return box.saving;
  }

  function conflict(box, text) {
    var place = box.querySelector('[data-conflict]');
    place.hidden = !text;
    place.textContent = text;
    if (!text) return;
    place.append(' ', button('Xem bản mới nhất', function () {
      var entry = entryOf(box.dataset.opened);
      box.remove();
      review.opened = null;
      fresh(entry).then(open);
    }), ' ', button('Vẫn lưu nội dung của tôi', function () { overwrite(box); }));
    reveal(place, draftPane);
  }

  function button(label, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', action);
    return made;
  }

  /** The row as it stands now. */
  function fresh(entry) {
    return fetch(window.location.pathname, { credentials: 'same-origin' }).then(function (a) { return a.text(); }).then(function (html) {
      var row = new DOMParser().parseFromString(html, 'text/html').getElementById(entry.id);
      if (!row) { entry.remove(); throw new Error('gone'); }
      entry.replaceWith(row);
      return row;
    });
  }

  /** Only what was changed here goes over what the other one saved; the rest stays his. */
  function overwrite(box) {
    var first = new URLSearchParams(box.first);
    var now = new URLSearchParams(typed(box));
    var mine = new URLSearchParams({ _csrf: now.get('_csrf') || '', action: 'luu' });
    new Set(Array.from(first.keys()).concat(Array.from(now.keys()))).forEach(function (name) {
      if (first.get(name) !== now.get(name)) mine.set(name, now.get(name) || '');
    });
    fresh(entryOf(box.dataset.opened)).then(function (row) {
      mine.set('version', row.dataset.version);
      return ask(box.querySelector('[data-autosave]').getAttribute('action'), mine);
    }).then(function (html) {
      var row = put(html);
      box.remove();
      review.opened = null;
      return open(row);
    }).then(function () {
      review.opened.querySelector('[data-saved]').textContent = 'Đã lưu';
    }).catch(function (e) { conflict(box, e.message); });
  }

  draftPane.addEventListener('input', function (event) {
    var box = event.target.closest('.opened');
    if (!box || !event.target.closest('[data-autosave]')) return;
    if (event.target.tagName === 'TEXTAREA') grow(event.target);
    var card = event.target.closest('fieldset.card');
    if (card) window.dondocRegimeCard(card);
    if (event.target.name === 'dueOn' && event.target.value) box.querySelector('[name=kind]').value = 'DATED';
    box.querySelector('[data-saved]').textContent = '';
    window.clearTimeout(box.timer);
    box.timer = window.setTimeout(function () { if (dirty(box)) save(box, 'luu'); }, SAVE_AFTER);
  });

  draftPane.addEventListener('click', function (event) {
    if (!event.target.closest('[data-close]')) return;
    event.preventDefault();
    close().catch(function () { /* it says why beside the inputs */ });
  });

  // The page goes: what was typed in this second still reaches the server.
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState !== 'hidden' || !review.opened || !dirty(review.opened)) return;
    var form = review.opened.querySelector('[data-autosave]');
    var body = new FormData(form);
    body.set('action', 'luu');
    var box = review.opened;
    var sent = typed(box);
    ask(form.getAttribute('action'), body, true).then(function (html) { box.atFirst = sent; put(html); }).catch(function (e) { conflict(box, e.message); });
  });
  window.addEventListener('beforeunload', function (event) { if (review.opened && dirty(review.opened)) event.preventDefault(); });

  // ---------------------------------------------------------------- picking agencies

  function picker(field) {
    var input = document.createElement('input');
    input.type = 'text';
    input.setAttribute('list', 'agency-names');
    input.setAttribute('aria-label', 'Chọn cơ quan để thêm vào ô trên');
    input.placeholder = 'Chọn cơ quan để thêm…';
    input.className = 'picker';
    input.addEventListener('change', function () { pick(field, input); });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') { event.preventDefault(); pick(field, input); }
    });
    field.after(input);
  }

  function pick(field, input) {
    var name = input.value.trim();
    if (!name) return;
    var named = field.value.split(/[;\n]/).map(function (n) { return n.trim(); }).filter(Boolean);
    if (named.indexOf(name) < 0) named.push(name);
    field.value = named.join('; ');
    input.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  review.quick = quick;
  review.toggle = toggle;
  review.close = close;
  review.dirty = dirty;
  review.ready = ready;
})(window.dondocReview);
