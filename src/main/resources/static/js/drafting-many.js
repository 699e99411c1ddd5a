/*
 * Many entries at once, and what is selected in the text.
 */
(function (review) {
  'use strict';
  if (!review) return;
  var page = review.page;
  var textPane = review.textPane;
  var draftPane = review.draftPane;
  var piecesOf = review.piecesOf;

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
    if (!review.current || review.current.dataset.kind !== 'ASSIGNMENT') return false;
    return piecesOf(review.current.dataset.entry).some(function (piece) {
      var at = Number(piece.dataset.at);
      return chosen.start > at && chosen.start < at + piece.textContent.length
        || chosen.start === at && piece !== piecesOf(review.current.dataset.entry)[0];
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
      bar.setAttribute('action', window.location.pathname + '/muc/' + review.current.dataset.entry);
      bar.querySelector('[name=version]').value = review.current.dataset.version;
      bar.querySelector('[name=action]').value = 'tach-trong-van-ban';
    });
  }

  review.count = count;
})(window.dondocReview);
