/* Small manners of our own pages; every page works without them. */
(function () {
  'use strict';
  // A second click must not send a second time.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) { event.preventDefault(); return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === 'post') {
      form.dataset.sent = 'yes';
      window.setTimeout(function () { delete form.dataset.sent; }, 8000);
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) window.print();
  });
  document.addEventListener('click', function (event) {
    var copy = event.target.closest('[data-copy]');
    if (!copy) return;
    var source = document.querySelector(copy.dataset.copy);
    navigator.clipboard.writeText(source.value || source.textContent.trim()).then(function () {
      copy.textContent = 'Đã sao chép';
    });
  });
  // data-types="pdf, docx": the endings that are taken, as the sentence lists them.
  function refusal(file, allowed) {
    var ending = file.name.split('.').pop().toLowerCase();
    if (allowed.types && allowed.types.split(', ').indexOf(ending) < 0)
      return 'Không nhận tệp .' + ending + '. Các loại được nhận: ' + allowed.types + '.';
    if (file.size > Number(allowed.maxSize)) return 'Tệp ' + file.name + ' vượt 50 MB.';
    return file.size === 0 ? 'Tệp ' + file.name + ' không có nội dung.' : '';
  }
  // A file that the server would refuse is refused before it travels.
  document.addEventListener('change', function (event) {
    var input = event.target;
    if (input.type !== 'file' || !input.dataset.maxSize) return;
    var text = input.files[0] ? refusal(input.files[0], input.dataset) : '';
    input.setCustomValidity(text);
    if (text) input.reportValidity();
  });
})();
