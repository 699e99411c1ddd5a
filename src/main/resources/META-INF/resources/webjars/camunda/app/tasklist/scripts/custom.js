/*
 * Đôn Đốc's part of Camunda's task list, loaded by config.js (customScripts).
 *
 * The task list imports this module as an ES module and waits for it before it starts AngularJS, so whatever runs
 * here is in place before the first task is drawn. An error that leaves this module would keep the task list blank:
 * therefore each step is on its own.
 */
import {followServerClock} from './dondoc/clock.js';
import {speakVietnameseInDates} from './dondoc/dates.js';
import {
  backToListLink,
  declareVietnamese,
  leaveWhenLoggedOut,
  lockWhatTheServerRefuses,
  overviewLink,
  showDemoNotice
} from './dondoc/frame.js';
import {explainEmptyFilters, mostUrgentFirst} from './dondoc/list.js';
import {showRequests} from './dondoc/request.js';
import {bringTranslations, translateFixedTexts} from './dondoc/texts.js';
import {liveInVietnam} from './dondoc/zone.js';

function attempt(step) {
  try {
    return step();
  } catch (problem) {
    console.error(problem);
    return null;
  }
}

/** Loads a classic script; a missing one must not keep officers from their tasks. */
function load(address) {
  return new Promise(resolve => {
    const script = document.createElement('script');
    // The page comes without a charset in its header: what it loads would be read as Latin.
    script.charset = 'utf-8';
    script.src = address;
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });
}

attempt(leaveWhenLoggedOut);
attempt(declareVietnamese);
attempt(mostUrgentFirst);
attempt(liveInVietnam);
// First of all that deals with time: "còn 3 ngày" and "quá hạn" are worked out from Date when the list is drawn.
if (attempt(followServerClock)) {
  attempt(showDemoNotice);
}
attempt(speakVietnameseInDates);
attempt(translateFixedTexts);
attempt(explainEmptyFilters);
attempt(lockWhatTheServerRefuses);
attempt(showRequests);
await bringTranslations().catch(console.error);
// The embedded forms use window.dondoc from their first line.
await load('/js/task-form.js');

export default [overviewLink, backToListLink];
