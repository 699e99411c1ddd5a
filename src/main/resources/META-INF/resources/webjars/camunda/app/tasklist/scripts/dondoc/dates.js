const DAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const SHORT_DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const MONTHS = Array.from({length: 12}, (_, index) => `Tháng ${index + 1}`);

function calendarInVietnamese() {
  window.flatpickr.localize({
    weekdays: {shorthand: SHORT_DAYS, longhand: DAYS},
    months: {shorthand: MONTHS, longhand: MONTHS},
    firstDayOfWeek: 1,
    rangeSeparator: ' đến ',
    weekAbbreviation: 'Tuần',
    scrollTitle: 'Cuộn để tăng, giảm',
    toggleTitle: 'Bấm để đổi',
    yearAriaLabel: 'Năm',
    monthAriaLabel: 'Tháng',
    hourAriaLabel: 'Giờ',
    minuteAriaLabel: 'Phút'
  });
}

/** Its defaults were worked out while it was loaded, before followServerClock moved the clock. */
function calendarOfTheServer() {
  window.flatpickr.setDefaults({now: new Date(), ariaDateFormat: 'l, j/n/Y'});
}

/** "Còn 6 ngày" means six whole days: a due date must never look further away than it is. */
function wholeDays() {
  window.angular.module('cam.tasklist.custom').run(['moment', moment => moment.relativeTimeRounding(Math.floor)]);
}

/** form-js writes dates as the language 'default' does; with an English browser 05/04 would mean 4 May. */
function dayBeforeMonth() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [language, ...options]) =>
      new target(language === 'default' ? 'vi-VN' : language, ...options)
  });
}

/** Dates as Vietnamese officers read them; runs after the clock was set. */
export function speakVietnameseInDates() {
  dayBeforeMonth();
  calendarInVietnamese();
  calendarOfTheServer();
  wholeDays();
}
