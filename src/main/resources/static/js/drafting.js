/*
 * The page on which a document is corrected beside its text: a click on either side shows the other, entries are checked,
 * opened and saved without leaving the page, and the keyboard does all of it. Without this script every button and link
 * works by whole pages.
 */
(function () {
  'use strict';
  var SAVE_AFTER = 900;
  var page = document.querySelector('main.drafting');
  if (!page) return;
  var textPane = document.getElementById('van-ban');
  var draftPane = document.getElementById('ban-doc');
  var editable = page.dataset.editable === 'true';
  var current = null;
  var opened = null;
  document.documentElement.classList.add('scripted');

  /** The panes fill what the head leaves of the window. */
  function fit() {
    var panes = page.querySelector('.panes');
    panes.style.setProperty('--top', Math.round(panes.getBoundingClientRect().top + window.scrollY) + 'px');
  }
  fit();
  window.addEventListener('resize', fit);

  // ---------------------------------------------------------------- the two sides

  function entryOf(id) { return document.getElementById('e-' + id); }

  function entries() { return Array.from(draftPane.querySelectorAll('.entry')); }

  function piecesOf(id) {
    return Array.from(textPane.querySelectorAll('.src')).filter(function (piece) {
      return piece.dataset.of.split(' ').indexOf(id) >= 0;
    });
  }

  /** Within its pane where the panes scroll by themselves, else the page. */
  function reveal(element, pane) {
    if (!element) return;
    var own = getComputedStyle(pane).overflowY === 'auto';
    if (!own) { element.scrollIntoView({ block: 'center' }); return; }
    var inside = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (inside < 40 || inside > pane.clientHeight - 120) pane.scrollTop += inside - pane.clientHeight / 3;
  }

  function onPhone() { return getComputedStyle(page.querySelector('.tabs')).display !== 'none'; }

  function select(entry, from) {
    if (!entry) return;
    if (current) current.classList.remove('here');
    textPane.querySelectorAll('.src.here').forEach(function (piece) { piece.classList.remove('here'); });
    current = entry;
    entry.classList.add('here');
    var pieces = piecesOf(entry.dataset.entry);
    pieces.forEach(function (piece) { piece.classList.add('here'); });
    if (from !== 'text' && !onPhone()) reveal(pieces[0], textPane);
    if (from === 'text') showTab('#ban-doc');
    if (from !== 'draft') reveal(entry, draftPane);
  }

  textPane.addEventListener('click', function (event) {
    var pin = event.target.closest('.pin');
    var piece = event.target.closest('.src');
    if (!pin && (!piece || !window.getSelection().isCollapsed)) return;
    event.preventDefault();
    // Of several the innermost: the one with the shortest stretch of text.
    var ids = pin ? [pin.getAttribute('href').slice(3)] : piece.dataset.of.split(' ');
    ids = ids.filter(entryOf).sort(function (one, other) { return piecesOf(one).length - piecesOf(other).length; });
    if (ids.length) select(entryOf(ids[0]), 'text');
  });

  draftPane.addEventListener('click', function (event) {
    var entry = event.target.closest('.entry');
    if (!entry) return;
    var edit = event.target.closest('a.edit');
    var place = event.target.closest('a.no');
    if (edit && !event.ctrlKey && !event.metaKey) { event.preventDefault(); select(entry, 'draft'); toggle(entry); return; }
    if (place) { event.preventDefault(); showTab('#van-ban'); select(entry, 'draft'); reveal(piecesOf(entry.dataset.entry)[0], textPane); return; }
    var unknown = event.target.closest('.name.unknown');
    if (unknown && explain(unknown.dataset.name)) return;
    if (!event.target.closest('input, button, a, label')) select(entry, 'draft');
  });

  /** Leads to where an unknown name is explained. */
  function explain(name) {
    var panel = document.getElementById('ten-co-quan');
    var asked = panel && Array.from(panel.querySelectorAll('[data-name]')).filter(function (f) { return f.dataset.name === name; })[0];
    if (!asked) return false;
    panel.open = true;
    reveal(asked, draftPane);
    asked.querySelector('[name=meant]').focus();
    return true;
  }

  // ---------------------------------------------------------------- on a telephone: one side at a time

  function showTab(which) {
    page.classList.toggle('shows-text', which === '#van-ban');
    page.querySelectorAll('.tabs a').forEach(function (tab) {
      tab.classList.toggle('here', tab.getAttribute('href') === which);
    });
  }

  page.querySelector('.tabs').addEventListener('click', function (event) {
    var tab = event.target.closest('a');
    if (!tab) return;
    event.preventDefault();
    showTab(tab.getAttribute('href'));
    if (current) reveal(tab.getAttribute('href') === '#van-ban' ? piecesOf(current.dataset.entry)[0] : current,
      tab.getAttribute('href') === '#van-ban' ? textPane : draftPane);
  });
  showTab('#ban-doc');

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
    if (current === old) { current = null; select(row, 'draft'); }
    return row;
  }

  function quick(entry, action) {
    var form = entry.querySelector('form.quick');
    if (!form) return Promise.resolve();
    if (opened && opened.dataset.opened === entry.dataset.entry && dirty(opened)) return save(opened, action).then(close);
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
      save(form.closest('.opened'), action).then(function (row) { if (row && action !== 'luu') { close(); if (action === 'ra-soat') next(); } });
    } else if (opened) {
      // What merges or splits takes the page along; nothing is left unsaved.
      atRest(opened);
    }
  });

  // ---------------------------------------------------------------- the inputs of one entry

  function typed(box) { return new URLSearchParams(new FormData(box.querySelector('[data-autosave]'))).toString().replace(/version=\d+&?/, ''); }
  function dirty(box) { return typed(box) !== box.atFirst; }
  function atRest(box) { box.atFirst = typed(box); }

  function ready(box) {
    opened = box;
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
    var same = opened && opened.dataset.opened === entry.dataset.entry;
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
    var box = opened;
    if (!box) return Promise.resolve();
    var saved = dirty(box) ? save(box, 'luu') : Promise.resolve(true);
    return saved.then(function (row) {
      if (!row) return Promise.reject(new Error('not saved'));
      window.clearTimeout(box.timer);
      box.remove();
      opened = null;
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
      opened = null;
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
      opened = null;
      return open(row);
    }).then(function () {
      opened.querySelector('[data-saved]').textContent = 'Đã lưu';
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
    if (document.visibilityState !== 'hidden' || !opened || !dirty(opened)) return;
    var form = opened.querySelector('[data-autosave]');
    var body = new FormData(form);
    body.set('action', 'luu');
    var box = opened;
    var sent = typed(box);
    ask(form.getAttribute('action'), body, true).then(function (html) { box.atFirst = sent; put(html); }).catch(function (e) { conflict(box, e.message); });
  });
  window.addEventListener('beforeunload', function (event) { if (opened && dirty(opened)) event.preventDefault(); });

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

  // ---------------------------------------------------------------- many at once

  var bulk = document.getElementById('bulk');

  function ticks() { return Array.from(draftPane.querySelectorAll('[name=chon]')); }

  function count() {
    if (!bulk) return;
    var chosen = ticks().filter(function (tick) { return tick.checked; }).length;
    bulk.querySelector('[data-count]').textContent = chosen ? 'Đã chọn ' + chosen + ' mục' : 'Chọn tất cả';
    bulk.querySelector('[data-all]').checked = chosen > 0 && chosen === ticks().length;
    bulk.classList.toggle('in-use', chosen > 0);
  }

  if (bulk) {
    bulk.querySelector('[data-all]').hidden = false;
    bulk.querySelector('[data-all]').addEventListener('change', function (event) {
      ticks().forEach(function (tick) { tick.checked = event.target.checked; });
      count();
    });
    draftPane.addEventListener('change', function (event) { if (event.target.name === 'chon') count(); });
    bulk.querySelector('[name=dueOn]').addEventListener('input', function (event) {
      if (event.target.value) bulk.querySelector('[name=kind]').value = 'DATED';
    });
    count();
  }

  // ---------------------------------------------------------------- what is selected in the text

  var bar = page.querySelector('[data-selection]');

  /** Place in the document's text of one end of the selection. */
  function place(node, offset) {
    var piece = (node.nodeType === 3 ? node.parentElement : node).closest('[data-at]');
    return piece && node.nodeType === 3 ? Number(piece.dataset.at) + offset : -1;
  }

  function selection() {
    var chosen = window.getSelection();
    if (!chosen.rangeCount || !textPane.contains(chosen.anchorNode)) return null;
    var range = chosen.getRangeAt(0);
    var start = place(range.startContainer, range.startOffset);
    var end = place(range.endContainer, range.endOffset);
    return start < 0 || end < 0 ? null : { start: start, end: end, range: range };
  }

  function splits(chosen) {
    if (!current || current.dataset.kind !== 'ASSIGNMENT') return false;
    return piecesOf(current.dataset.entry).some(function (piece) {
      var at = Number(piece.dataset.at);
      return chosen.start > at && chosen.start < at + piece.textContent.length
        || chosen.start === at && piece !== piecesOf(current.dataset.entry)[0];
    });
  }

  function offer() {
    var chosen = selection();
    var adds = chosen && chosen.end > chosen.start;
    var cuts = chosen && splits(chosen) && adds;
    bar.hidden = !adds;
    if (bar.hidden) return;
    bar.querySelector('[name=start]').value = chosen.start;
    bar.querySelector('[name=end]').value = chosen.end;
    bar.querySelector('[name=at]').value = chosen.start;
    bar.querySelector('[data-split]').hidden = !cuts;
    var box = chosen.range.getBoundingClientRect();
    bar.style.top = window.scrollY + box.bottom + 6 + 'px';
    bar.style.left = Math.max(8, Math.min(box.left, window.innerWidth - 280)) + 'px';
  }

  if (bar) {
    document.addEventListener('selectionchange', offer);
    bar.addEventListener('mousedown', function (event) { event.preventDefault(); });
    bar.querySelector('[data-split]').addEventListener('click', function () {
      bar.setAttribute('action', window.location.pathname + '/muc/' + current.dataset.entry);
      bar.querySelector('[name=version]').value = current.dataset.version;
      bar.querySelector('[name=action]').value = 'tach-trong-van-ban';
    });
  }

  // ---------------------------------------------------------------- the keyboard

  function step(by) {
    var all = entries();
    var at = all.indexOf(current);
    select(all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]);
  }

  function next() {
    var all = entries();
    var at = all.indexOf(current);
    var ahead = all.slice(at + 1).concat(all.slice(0, at + 1)).filter(function (e) {
      return e.dataset.state === 'UNCHECKED' && (e.dataset.kind === 'ASSIGNMENT' || e.dataset.kind === 'INDICATOR');
    });
    if (ahead[0]) select(ahead[0]);
  }

  var keys = {
    j: function () { step(1); },
    k: function () { step(-1); },
    n: next,
    d: function () { if (current) quick(current, 'ra-soat').then(next); },
    b: function () { if (current && current.dataset.kind !== 'RECORD') quick(current, current.dataset.state === 'DROPPED' ? 'khoi-phuc' : 'bo'); },
    x: function () {
      var tick = current && current.querySelector('[name=chon]');
      if (tick) { tick.checked = !tick.checked; count(); }
    },
    enter: function () { if (current) toggle(current); }
  };

  document.addEventListener('keydown', function (event) {
    var typing = event.target.closest('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Escape' && opened) { close().then(function () { if (current) current.focus(); }, function () { /* refused */ }); return; }
    if (typing && typing.form && typing.closest('.opened') && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      typing.form.querySelector('[value=ra-soat]').click();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.target.closest('a, button, summary')) return;
    var key = keys[event.key.toLowerCase()];
    if (!key || !editable && 'dbx'.indexOf(event.key.toLowerCase()) >= 0) return;
    event.preventDefault();
    key();
  });

  var nextButton = page.querySelector('[data-next]');
  nextButton.hidden = !editable;
  nextButton.addEventListener('click', next);

  // ---------------------------------------------------------------- making the directive

  function unchecked(kind, what) {
    var left = draftPane.querySelectorAll('.entry[data-kind=' + kind + '][data-state=UNCHECKED]').length;
    return left ? left + ' ' + what : '';
  }

  var make = page.querySelector('[data-make]');
  if (make) make.addEventListener('submit', function (event) {
    var left = [unchecked('ASSIGNMENT', 'nhiệm vụ'), unchecked('INDICATOR', 'chỉ tiêu')].filter(Boolean).join(', ');
    if (left && !window.confirm('Còn ' + left + ' chưa rà soát. Vẫn tạo văn bản?')) { event.preventDefault(); event.stopPropagation(); return; }
    if (opened && dirty(opened)) {
      event.preventDefault();
      var pressed = event.submitter;
      close().then(function () { delete make.dataset.sent; make.requestSubmit(pressed); }, function () { /* refused */ });
    }
  }, true);

  var already = draftPane.querySelector('.opened');
  if (already) { ready(already); select(entryOf(already.dataset.opened)); }
  else if (window.location.hash.indexOf('#e-') === 0) select(document.getElementById(window.location.hash.slice(1)));
  var refused = draftPane.querySelector('.refused-entry');
  if (refused) select(refused);
})();
