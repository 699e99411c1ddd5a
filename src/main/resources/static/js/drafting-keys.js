/*
 * The keyboard, the way to the next entry that nobody has checked, and making the directive.
 */
(function (review) {
  'use strict';
  if (!review) return;
  var page = review.page;
  var draftPane = review.draftPane;
  var editable = review.editable;
  var entries = review.entries;
  var entryOf = review.entryOf;
  var select = review.select;
  var quick = review.quick;
  var toggle = review.toggle;
  var close = review.close;
  var dirty = review.dirty;
  var ready = review.ready;
  var count = review.count;

  // ---------------------------------------------------------------- the keyboard

  function step(by) {
    var all = entries();
    var at = all.indexOf(review.current);
    select(all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]);
  }

  function next() {
    var all = entries();
    var at = all.indexOf(review.current);
    var ahead = all.slice(at + 1).concat(all.slice(0, at + 1)).filter(function (e) {
      return e.dataset.state === 'UNCHECKED' && (e.dataset.kind === 'ASSIGNMENT' || e.dataset.kind === 'INDICATOR');
    });
    if (ahead[0]) select(ahead[0]);
  }

  review.next = next;

  var keys = {
    j: function () { step(1); },
    k: function () { step(-1); },
    n: next,
    d: function () { if (review.current) quick(review.current, 'ra-soat').then(next); },
    b: function () { if (review.current && review.current.dataset.kind !== 'RECORD') quick(review.current, review.current.dataset.state === 'DROPPED' ? 'khoi-phuc' : 'bo'); },
    x: function () {
      var tick = review.current && review.current.querySelector('[name=chon]');
      if (tick) { tick.checked = !tick.checked; count(); }
    },
    enter: function () { if (review.current) toggle(review.current); }
  };

  document.addEventListener('keydown', function (event) {
    var typing = event.target.closest('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Escape' && review.opened) { close().then(function () { if (review.current) review.current.focus(); }, function () { /* refused */ }); return; }
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
    if (review.opened && dirty(review.opened)) {
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
})(window.dondocReview);
