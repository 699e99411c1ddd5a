/*
 * The register page and the page of a directive's regimes in the browser: rows and regimes added, moved and removed,
 * agencies picked from a list, due dates shown while a regime is typed, and a copy of what was typed kept on this machine
 * until the server has it. The server needs none of it to read the form.
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

  var lists = Array.from(form.querySelectorAll('[data-list]'));
  var preview = null;
  var key = 'dondoc.register.' + (form.dataset.login || '') + '.' + window.location.pathname;
  // What a refusal shows again is on no disk yet.
  var unsaved = form.dataset.unsaved === 'true';
  var atFirst = '';
  var timer = null;
  var leaving = false;

  function ofThePage(name) { return name === '_csrf' || name === 'version' || name === 'plan'; }

  function typed() {
    var fields = [];
    new FormData(form).forEach(function (value, name) {
      if (!ofThePage(name)) fields.push([name, value]);
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
    values = ofToday(values);
    lists.forEach(function (list) { fit(list, values); });
    form.querySelectorAll('[name]').forEach(function (input) {
      if (ofThePage(input.name) || input.tagName === 'BUTTON') return;
      if (input.type === 'checkbox') input.checked = input.name in values;
      else if (input.name in values) input.value = values[input.name];
    });
    refresh();
    foresee();
  }

  /** As many cards as the copy has. */
  function fit(list, values) {
    var count = Object.keys(values).reduce(function (most, name) {
      var at = name.indexOf(list.dataset.list + '[') === 0 ? Number(/\[(\d+)]/.exec(name)[1]) + 1 : 0;
      return Math.max(most, at);
    }, 0);
    while (list.children.length > Math.max(count, fewest(list))) list.lastElementChild.remove();
    while (list.children.length < count) add(list, null);
  }

  /** A copy kept by release 0.1.0 has one monthly regime under other names. */
  function ofToday(values) {
    if (values.regime !== 'MONTH') return values;
    var now = Object.assign({}, values, {
      'regimes[0].cadence': 'MONTH', 'regimes[0].who': 'AGENCIES', 'regimes[0].due.stated': 'true',
      'regimes[0].due.number': values['regime.beforeDay'], 'regimes[0].due.roll': values['regime.roll'],
      'regimes[0].opensBefore': values['regime.opensBefore'], 'regimes[0].forwards.to': values['regime.addressee'],
      'regimes[0].binds': values['regime.binds']
    });
    return now;
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

  // ---------------------------------------------------------------- rows and regimes

  function fewest(list) { return list.dataset.list === 'rows' ? 1 : 0; }

  function add(list, after) {
    var row = document.getElementById(list.dataset.pattern).content.firstElementChild.cloneNode(true);
    list.insertBefore(row, after ? after.nextElementSibling : null);
    refresh();
    return row;
  }

  function remove(list, row) {
    var filled = Array.from(row.querySelectorAll('input:not([type=hidden]), textarea')).some(function (i) {
      return i.type !== 'checkbox' && i.value.trim() !== '' && (list.dataset.list === 'rows' || i.value !== i.defaultValue || i.tagName === 'TEXTAREA');
    });
    var what = list.dataset.list === 'rows' ? 'Xóa dòng này cùng nội dung đã nhập?' : 'Bỏ chế độ báo cáo này cùng nội dung đã nhập?';
    if (filled && !window.confirm(what)) return;
    row.remove();
    if (list.children.length < fewest(list)) add(list, null);
    refresh();
  }

  function move(list, row, up) {
    var other = up ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (up) list.insertBefore(row, other); else list.insertBefore(other, row);
    refresh();
    row.querySelector('[data-row-action=' + (up ? 'up' : 'down') + ']').focus();
  }

  /** Names, ids and shown numbers follow the order of the cards; what does not apply is hidden. */
  function refresh() {
    lists.forEach(function (list) { Array.from(list.children).forEach(function (row, n) { number(list.dataset.list, row, n); }); });
    form.querySelectorAll('[data-list=rows] > *').forEach(function (row) {
      show(row.querySelector('[data-due]'), row.querySelector('[data-kind]').value === 'DATED');
    });
    var regimes = form.querySelectorAll('[data-list=regimes] > *');
    regimes.forEach(window.dondocRegimeCard);
    show(form.querySelector('[data-no-regime]'), regimes.length === 0);
    var numberField = form.querySelector('#number');
    if (numberField) numberField.readOnly = form.querySelector('[data-without-number]').checked;
    form.querySelectorAll('[data-agencies]').forEach(picker);
  }

  function number(list, row, n) {
    row.querySelector('[data-row-number]').textContent = String(n + 1);
    row.querySelectorAll('[name]').forEach(function (i) { i.name = i.name.replace(/^(rows|regimes)\[[^\]]*]/, '$1[' + n + ']'); });
    ['id', 'for', 'aria-describedby'].forEach(function (attribute) {
      row.querySelectorAll('[' + attribute + '^="' + list + '-"]').forEach(function (element) {
        var value = element.getAttribute(attribute).replace(/(^| )(rows|regimes)-[^- ]+-/g, '$1$2-' + n + '-');
        element.setAttribute(attribute, value);
      });
    });
  }

  // ---------------------------------------------------------------- the next due dates

  function foresee() {
    window.clearTimeout(preview);
    if (form.dataset.preview) preview = window.setTimeout(foreseeNow, KEEP_AFTER);
  }

  function foreseeNow() {
    var asked = new FormData(form);
    Array.from(asked.keys()).forEach(function (name) { if (name.indexOf('rows[') === 0) asked.delete(name); });
    fetch(form.dataset.preview, { method: 'POST', body: new URLSearchParams(asked), credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(function (html) {
        var made = new DOMParser().parseFromString(html, 'text/html').body.children;
        form.querySelectorAll('[data-preview]').forEach(function (place, n) {
          place.replaceChildren.apply(place, made[n] ? Array.from(made[n].children) : []);
        });
      })
      .catch(function () { /* the dates are shown again when the form is saved */ });
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

  lists.forEach(function (list) {
    list.addEventListener('click', function (event) {
      var action = event.target.closest('[data-row-action]');
      if (!action) return;
      var row = action.closest('[data-row]');
      switch (action.dataset.rowAction) {
        case 'up': move(list, row, true); break;
        case 'down': move(list, row, false); break;
        case 'insert': add(list, row).querySelector('input').focus(); break;
        default: remove(list, row);
      }
      keep();
    });
  });
  form.querySelectorAll('[data-add]').forEach(function (adder) {
    adder.addEventListener('click', function () {
      var list = form.querySelector('[data-list=' + adder.dataset.add + ']');
      add(list, null).querySelector('input:not([type=hidden]), select').focus();
      keep();
    });
  });
  form.addEventListener('input', function (event) {
    keep();
    if (/^(regimes|issuedOn)/.test(event.target.name || '')) foresee();
  });
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
