/* Đôn Đốc's part of Camunda's account page, loaded by config.js; it shares the pieces of the task list. */
import {followServerClock} from '../../tasklist/scripts/dondoc/clock.js';
import {declareVietnamese, leaveWhenLoggedOut, showDemoNotice} from '../../tasklist/scripts/dondoc/frame.js';

leaveWhenLoggedOut();
declareVietnamese();
if (followServerClock()) {
  showDemoNotice();
}
