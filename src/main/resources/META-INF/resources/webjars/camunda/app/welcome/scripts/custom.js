/* Đôn Đốc's part of Camunda's account page, loaded by config.js; it shares the pieces of the task list. */
import {leaveWhenLoggedOut} from '../../tasklist/scripts/dondoc/frame.js';

leaveWhenLoggedOut();
