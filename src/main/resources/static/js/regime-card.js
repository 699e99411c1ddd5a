/* The inputs of one reporting regime: shows what belongs to its cadence and to who reports. Without it all are shown. */
(function () {
  'use strict';

  function show(part, visible) { part.hidden = !visible; }

  function dueRule(part, agencies) {
    var kind = part.querySelector('[data-due-kind]');
    var days = kind.value === 'WORKING_DAYS_AFTER';
    show(part.querySelector('[data-due-months]'), !days);
    var after = part.hasAttribute('data-due-onward') && agencies ? 'hạn các cơ quan gửi' : 'ngày chốt số liệu';
    part.querySelector('[data-due-label]').textContent = days ? 'Số ngày làm việc sau ' + after : 'Ngày';
    show(part.querySelector('[data-due-help]'), kind.value === 'BEFORE_DAY');
  }

  window.dondocRegimeCard = function (card) {
    var cadence = card.querySelector('[data-cadence]').value;
    var agencies = card.querySelector('[data-who]').value === 'AGENCIES';
    var holds = {
      agencies: agencies,
      once: cadence === 'ONCE',
      request: cadence === 'ON_REQUEST',
      recurs: cadence !== 'ONCE' && cadence !== 'ON_REQUEST',
      dated: cadence !== 'ON_REQUEST'
    };
    card.querySelectorAll('[data-when]').forEach(function (part) {
      show(part, part.dataset.when.split(' ').every(function (name) { return holds[name]; }));
    });
    card.querySelectorAll('[data-due]').forEach(function (part) { dueRule(part, agencies); });
    if (!agencies) card.querySelector('[data-dates]').open = true;
  };
})();
