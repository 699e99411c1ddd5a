/*
 * The page of a consolidated report: keeps each paragraph on the server while somebody types. A refusal never touches
 * what stands in the text area. Without this script each paragraph has its own save button.
 */
(function () {
  'use strict';
  var SAVE_AFTER = 900;
  var main = document.querySelector('main[data-round]');
  if (!main) return;
  var base = '/api/consolidations/' + main.dataset.round + '/paragraphs/';
  var unsaved = 0;
  document.documentElement.classList.add('js');

  function grow(area) {
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + 4 + 'px';
  }

  function paragraph(form) {
    var area = form.elements.text, settlement = form.elements.settlement;
    var status = form.querySelector('.saved'), conflict = form.querySelector('.conflict');
    var saved = state(), timer = null, running = Promise.resolve(), stopped = false, dirty = false;

    function state() { return JSON.stringify([area.value, settlement ? settlement.value : null]); }

    function mark(now) {
      if (now !== dirty) { dirty = now; unsaved += now ? 1 : -1; }
    }

    function chip(name, shown) {
      form.querySelectorAll('[data-chip="' + name + '"]').forEach(function (c) { c.hidden = !shown; });
    }

    function took(view) {
      form.elements.version.value = view.version;
      form.elements.builtVersion.value = view.builtVersion;
      chip('edited', view.edited && !view.typed);
      chip('restorable', view.edited && view.built !== null);
      chip('changed', view.sourceChanged);
      chip('left-out', !view.text.trim());
      status.textContent = 'Đã tự lưu lúc ' + view.editedAt;
      conflict.hidden = true;
      stopped = false;
    }

    function put(text) {
      var sent = state();
      return window.dondoc.request('PUT', base + form.dataset.paragraph, {
        version: Number(form.elements.version.value),
        builtVersion: Number(form.elements.builtVersion.value),
        text: text,
        settlement: settlement ? settlement.value : null
      }).then(function (view) {
        took(view);
        if (text === null) { area.value = view.text; grow(area); sent = state(); }
        saved = sent;
        mark(state() !== saved);
      });
    }

    function save() {
      window.clearTimeout(timer);
      running = running.then(function () {
        if (stopped || state() === saved) return;
        status.textContent = 'Đang lưu…';
        return put(area.value).catch(refused);
      });
    }

    /** Saved by somebody else in between: both texts are shown, the person decides. */
    function refused(error) {
      status.textContent = 'Chưa lưu';
      conflict.hidden = false;
      conflict.textContent = error.message || 'Chưa lưu được. Nội dung vẫn còn trên màn hình.';
      if (error.status !== 422 && error.status !== 404) { timer = window.setTimeout(save, 15000); return; }
      stopped = true;
      window.dondoc.request('GET', base + form.dataset.paragraph).then(function (view) {
        if (Number(form.elements.version.value) === view.version) return;
        var text = document.createElement('pre');
        text.textContent = 'Bản đã lưu: ' + (view.text || '(không in)');
        conflict.append(text, button('Dùng bản đã lưu', function () {
          area.value = view.text; grow(area); took(view); saved = state(); mark(false);
        }), ' ', button('Lưu nội dung của tôi', function () {
          took(view); saved = ''; save();
        }));
      }).catch(function () {});
    }

    function button(label, action) {
      var b = document.createElement('button');
      b.type = 'button';
      b.textContent = label;
      b.addEventListener('click', action);
      return b;
    }

    function changed() {
      mark(state() !== saved);
      window.clearTimeout(timer);
      timer = window.setTimeout(save, SAVE_AFTER);
    }

    area.addEventListener('input', function () { grow(area); changed(); });
    area.addEventListener('blur', save);
    if (settlement) settlement.addEventListener('change', changed);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      event.stopPropagation();
      var restore = event.submitter && event.submitter.name === 'restore';
      if (restore) running = running.then(function () { return put(null).catch(refused); });
      else save();
    });
  }

  document.querySelectorAll('form[data-paragraph]').forEach(paragraph);
  // After a refused save without script the typed text stands here unsaved: leaving warns.
  window.addEventListener('beforeunload', function (event) { if (unsaved > 0) event.preventDefault(); });
})();
