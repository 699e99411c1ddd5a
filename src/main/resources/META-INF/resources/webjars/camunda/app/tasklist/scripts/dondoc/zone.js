/** Vietnam is seven hours ahead of UTC all year round. */
const AHEAD = 7 * 60 * 60 * 1000;
const OFFSET = -7 * 60;
const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
/** Day and time without a zone: an hour of the place, by the language's rules. */
const PLACELESS = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*$/;

function movePart(prototype, part) {
  const read = prototype[`getUTC${part}`];
  const write = prototype[`setUTC${part}`];
  const time = prototype.getTime;
  prototype[`get${part}`] = function () {
    return read.call(new this.constructor(time.call(this) + AHEAD));
  };
  if (write) {
    prototype[`set${part}`] = function (...values) {
      const moved = new this.constructor(time.call(this) + AHEAD);
      write.apply(moved, values);
      return this.setTime(time.call(moved) - AHEAD);
    };
  }
}

function inVietnam(BrowserDate, given) {
  if (given.length > 1) {
    return [BrowserDate.UTC(...given) - AHEAD];
  }
  const [only] = given;
  return typeof only === 'string' && PLACELESS.test(only) ? [`${only.replace(' ', 'T')}+07:00`] : given;
}

/**
 * Due dates end at midnight in Vietnam. The task list draws every time in the browser's zone, so that a computer set to
 * another zone would show 16:59 for 23:59, or the day before. Where the browser is in Vietnam nothing is changed.
 */
export function liveInVietnam() {
  if (new Date().getTimezoneOffset() === OFFSET) {
    return;
  }
  const BrowserDate = window.Date;
  PARTS.forEach(part => movePart(BrowserDate.prototype, part));
  BrowserDate.prototype.getTimezoneOffset = () => OFFSET;
  window.Date = new Proxy(BrowserDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, inVietnam(target, given), newTarget)
  });
}
