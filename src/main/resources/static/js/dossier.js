/* The page of a phiếu trình: shows the fields an answer needs, prints, and takes the scan of an opinion on paper. */
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
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
  var scan = document.querySelector('[data-upload]');
  if (scan) scan.addEventListener('change', function () {
    var state = document.querySelector('#scan-state'), file = scan.files[0];
    if (!file) return;
    state.textContent = 'Đang tải tệp lên…';
    window.dondoc.upload(scan.dataset.upload, file)
      .then(function () { state.textContent = 'Đã nhận tệp ' + file.name + '.'; scan.value = ''; })
      .catch(function (error) { state.textContent = error.message; });
  });
})();
