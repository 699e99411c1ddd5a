/* The page of a phiếu trình: shows the fields an answer needs. */
(function () {
  'use strict';
  function fit(select) {
    var option = select.options[select.selectedIndex], box = select.closest('.answer');
    var own = select.value !== '' && select.value !== 'AGREE';
    var date = box.querySelector('input[type=date]');
    box.querySelector('.details').hidden = !own;
    date.required = own && option.dataset.dated === 'true';
    if (!own) return;
    box.querySelector('label[data-agency]').hidden = option.dataset.agency !== 'true';
    box.querySelector('[data-date-label]').textContent = option.dataset.dateLabel + (date.required ? ' *' : '');
  }
  document.querySelectorAll('select[data-answer]').forEach(function (select) {
    select.addEventListener('change', function () { fit(select); });
    fit(select);
  });
})();
