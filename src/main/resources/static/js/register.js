/*
 * The register page in the browser: rows added, moved and removed, agencies picked from a list, and a copy of what was
 * typed kept on this machine until the server has it. The server needs none of it to read the form.
 */
(function () {
  'use strict';
  var KEEP_AFTER = 700;
  var SENT = 'dondoc.register.sent';
  var form = document.getElementById('register');

  // ---------------------------------------------------------------- the copy on this machine

  /** The server has it: its page says so, and the copy that was sent is of no more use. */
  function forgetSent() {
    var sent = sessionStorage.getItem(SENT);
    if (!sent || !document.querySelector('p.done, [data-saved=true]')) return;
    localStorage.removeItem(sent);
    sessionStorage.removeItem(SENT);
  }
  forgetSent();
  if (!form) return;

  var rows = form.querySelector('[data-rows]');
  var pattern = document.getElementById('row-pattern');
  var key = 'dondoc.register.' + (form.dataset.login || '') + '.' + window.location.pathname;
  // What a refusal shows again is on no disk yet.
  var unsaved = form.dataset.unsaved === 'true';
  var atFirst = '';
  var timer = null;
  var leaving = false;

  function typed() {
    var fields = [];
    new FormData(form).forEach(function (value, name) {
      if (name !== '_csrf' && name !== 'version') fields.push([name, value]);
    });
    return JSON.stringify(fields);
  }

  function changed() { return unsaved || typed() !== atFirst; }

  function keepNow() {
    window.clearTimeout(timer);
    try {
      localStorage.setItem(key, JSON.stringify({ at: new Date().toLocaleString('vi-VN'), fields: typed() }));
    } catch (full) { /* the page still holds everything, and asks before it is left */ }
  }

  function keep() {
    window.clearTimeout(timer);
    timer = window.setTimeout(keepNow, KEEP_AFTER);
  }

  function restore(fields) {
    var values = {};
    JSON.parse(fields).forEach(function (field) { values[field[0]] = field[1]; });
    var last = Object.keys(values).reduce(function (most, name) {
      var row = /^rows\[(\d+)]/.exec(name);
      return row ? Math.max(most, Number(row[1])) : most;
    }, 0);
    while (rows.children.length <= last) add(null);
    form.querySelectorAll('[name]').forEach(function (input) {
      if (input.name === '_csrf' || input.name === 'version' || input.tagName === 'BUTTON') return;
      if (input.type === 'checkbox') input.checked = input.name in values;
      else if (input.name in values) input.value = values[input.name];
    });
    refresh();
  }

  function offer() {
    if (unsaved) { keep(); return; }
    var kept = null;
    try { kept = JSON.parse(localStorage.getItem(key)); } catch (e) { kept = null; }
    if (!kept || kept.fields === atFirst) { localStorage.removeItem(key); return; }
    var strip = document.createElement('div');
    strip.className = 'warning';
    strip.setAttribute('role', 'status');
    strip.append('Trên máy này còn nội dung đã nhập lúc ' + kept.at + ' mà chưa lưu. ');
    strip.append(button('Khôi phục', function () { restore(kept.fields); strip.remove(); }), ' ');
    strip.append(button('Bỏ', function () { localStorage.removeItem(key); strip.remove(); }));
    form.before(strip);
  }

  function button(label, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', action);
    return made;
  }

  // ---------------------------------------------------------------- rows

  function add(after) {
    var row = pattern.content.firstElementChild.cloneNode(true);
    rows.insertBefore(row, after ? after.nextElementSibling : null);
    refresh();
    return row;
  }

  function remove(row) {
    var filled = Array.from(row.querySelectorAll('input, textarea')).some(function (i) { return i.value.trim() !== ''; });
    if (filled && !window.confirm('Xóa dòng này cùng nội dung đã nhập?')) return;
    row.remove();
    if (!rows.children.length) add(null);
    refresh();
  }

  function move(row, up) {
    var other = up ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (up) rows.insertBefore(row, other); else rows.insertBefore(other, row);
    refresh();
    row.querySelector('[data-row-action=' + (up ? 'up' : 'down') + ']').focus();
  }

  /** Names, ids and shown numbers follow the order of the rows; what does not apply is hidden. */
  function refresh() {
    Array.from(rows.children).forEach(function (row, n) {
      row.querySelector('[data-row-number]').textContent = String(n + 1);
      row.querySelectorAll('[name]').forEach(function (i) { i.name = i.name.replace(/^rows\[[^\]]*]/, 'rows[' + n + ']'); });
      ['id', 'for', 'aria-describedby'].forEach(function (attribute) {
        row.querySelectorAll('[' + attribute + '^="rows-"]').forEach(function (element) {
          element.setAttribute(attribute, element.getAttribute(attribute).replace(/^rows-[^-]+-/, 'rows-' + n + '-'));
        });
      });
      show(row.querySelector('[data-due]'), row.querySelector('[data-kind]').value === 'DATED');
    });
    show(form.querySelector('[data-regime-fields]'), form.querySelector('[data-regime]').value === 'MONTH');
    form.querySelector('#number').readOnly = form.querySelector('[data-without-number]').checked;
    form.querySelectorAll('[data-agencies]').forEach(picker);
  }

  function show(part, visible) { part.hidden = !visible; }

  // ---------------------------------------------------------------- picking agencies

  function picker(field) {
    if (field.nextElementSibling && field.nextElementSibling.hasAttribute('data-picker')) return;
    var input = document.createElement('input');
    input.type = 'text';
    input.setAttribute('list', 'agency-names');
    input.setAttribute('data-picker', '');
    input.setAttribute('aria-label', 'Chọn cơ quan để thêm vào ô trên');
    input.placeholder = 'Chọn cơ quan để thêm…';
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
    keep();
  }

  // ---------------------------------------------------------------- what the person does

  rows.addEventListener('click', function (event) {
    var action = event.target.closest('[data-row-action]');
    if (!action) return;
    var row = action.closest('[data-row]');
    switch (action.dataset.rowAction) {
      case 'up': move(row, true); break;
      case 'down': move(row, false); break;
      case 'insert': add(row).querySelector('input').focus(); break;
      default: remove(row);
    }
    keep();
  });
  form.querySelector('[data-add-row]').addEventListener('click', function () {
    add(null).querySelector('input').focus();
    keep();
  });
  form.addEventListener('input', keep);
  form.addEventListener('change', function () { refresh(); keep(); });
  form.addEventListener('keydown', function (event) {
    // Enter in a field must not send a half-typed form.
    if (event.key === 'Enter' && event.target.tagName === 'INPUT') event.preventDefault();
  });
  form.addEventListener('submit', function () {
    // A picker's text that was never added is meant to be: it goes along.
    form.querySelectorAll('[data-picker]').forEach(function (input) { pick(input.previousElementSibling, input); });
    keepNow();
    sessionStorage.setItem(SENT, key);
    leaving = true;
  });
  window.addEventListener('pageshow', function () { leaving = false; });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && changed()) event.preventDefault();
  });

  refresh();
  atFirst = typed();
  offer();
  var refused = form.querySelector('[aria-invalid=true]');
  if (refused) refused.focus();
})();
