/* While the clock is played, the page says how far it has come; a second click waits for the first. */
(function () {
  'use strict';
  var form = document.querySelector('form[data-clock]');
  var progress = document.getElementById('clock-progress');
  var words = new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'Asia/Ho_Chi_Minh'
  });
  function show() {
    fetch('/api/now').then(function (answer) { return answer.json(); }).then(function (answer) {
      progress.querySelector('strong').textContent = words.format(new Date(answer.now));
    });
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var typed = new FormData(form);
    if (event.submitter && event.submitter.name) typed.append(event.submitter.name, event.submitter.value);
    form.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
    progress.hidden = false;
    show();
    window.setInterval(show, 1000);
    // The answer is a redirect: its message waits in the session for the page that is loaded next.
    fetch(form.action, { method: 'POST', body: new URLSearchParams(typed), redirect: 'manual' })
      .finally(function () { window.location.reload(); });
  });
})();
