/* The form of a year: more rows than the page brings, and rows taken out. It works without. */
(function () {
  'use strict';
  var table = document.querySelector('table.edit[data-next]');
  if (!table) return;
  var days = table.querySelector('[data-days]');
  var add = document.querySelector('[data-add]');
  var next = Number(table.dataset.next);
  function showRemove(row) { row.querySelector('[data-remove]').hidden = false; }
  Array.from(days.children).forEach(showRemove);
  add.hidden = false;
  add.addEventListener('click', function () {
    var row = days.lastElementChild.cloneNode(true);
    row.querySelectorAll('.field-refused').forEach(function (text) { text.remove(); });
    row.querySelectorAll('[name]').forEach(function (input) {
      input.name = input.name.replace(/^rows\[\d+]/, 'rows[' + next + ']');
      input.removeAttribute('aria-invalid');
      if (input.tagName === 'SELECT') input.selectedIndex = 0; else input.value = '';
    });
    next++;
    days.appendChild(row);
    row.querySelector('input').focus();
  });
  days.addEventListener('click', function (event) {
    if (!event.target.closest('[data-remove]')) return;
    var row = event.target.closest('tr');
    if (days.children.length > 1) row.remove();
    else row.querySelectorAll('input').forEach(function (input) { input.value = ''; });
    add.focus();
  });
})();
