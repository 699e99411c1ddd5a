/*
 * The page on which a document is corrected beside its text: a click on either side shows the other. Without this script
 * and its three companions (the inputs of an entry, many at once, the keyboard) every button and link works by whole pages.
 */
(function () {
  'use strict';
  var page = document.querySelector('main.drafting');
  if (!page) return;
  var textPane = document.getElementById('van-ban');
  var draftPane = document.getElementById('ban-doc');
  document.documentElement.classList.add('scripted');

  /** What the companions share: the entry that is selected, and the inputs that are open. */
  var review = window.dondocReview = {
    page: page,
    textPane: textPane,
    draftPane: draftPane,
    editable: page.dataset.editable === 'true',
    current: null,
    opened: null
  };

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
    if (review.current) review.current.classList.remove('here');
    textPane.querySelectorAll('.src.here').forEach(function (piece) { piece.classList.remove('here'); });
    review.current = entry;
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
    if (edit && !event.ctrlKey && !event.metaKey) { event.preventDefault(); select(entry, 'draft'); review.toggle(entry); return; }
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
    if (review.current) reveal(tab.getAttribute('href') === '#van-ban' ? piecesOf(review.current.dataset.entry)[0] : review.current,
      tab.getAttribute('href') === '#van-ban' ? textPane : draftPane);
  });
  showTab('#ban-doc');

  review.entryOf = entryOf;
  review.entries = entries;
  review.piecesOf = piecesOf;
  review.reveal = reveal;
  review.select = select;
})();
