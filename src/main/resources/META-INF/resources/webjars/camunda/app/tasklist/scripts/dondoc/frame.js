const NOTICE = 'Dữ liệu minh họa, không phản ánh tình hình thực tế của cơ quan, địa phương được nêu tên.';

/** What an officer may not change on a task: the server answers 403, so a click must not open an editor. */
const LOCKED = '[cam-tasklist-task-meta] :is(.due-date, .followup-date, .groups, .assignee > [cam-widget-inline-field])';

/** For screen readers and the browser's own translation: the page is delivered as English. */
export function declareVietnamese() {
  document.documentElement.lang = 'vi';
}

/** Camunda's own login page knows nothing of our session: whoever arrives there belongs on ours. */
export function leaveWhenLoggedOut() {
  const leave = () => {
    if (/^#!?\/login/.test(location.hash)) {
      location.replace('/login');
    }
  };
  addEventListener('hashchange', leave);
  leave();
}

export function showDemoNotice() {
  const notice = document.createElement('div');
  notice.className = 'dondoc-demo-notice';
  notice.setAttribute('role', 'note');
  notice.textContent = NOTICE;
  document.body.classList.add('dondoc-demo');
  document.body.append(notice);
}

export function lockWhatTheServerRefuses() {
  const refuse = event => {
    const isKey = event.type === 'keydown';
    if (event.target.closest?.(LOCKED) && (!isKey || event.key === 'Enter')) {
      event.stopPropagation();
      event.preventDefault();
    }
  };
  // In the capturing phase, before Camunda's own listeners see the event.
  ['click', 'keydown', 'paste'].forEach(type => document.addEventListener(type, refuse, true));
}

function link(id, pluginPoint, address, text) {
  return {
    id,
    pluginPoint,
    priority: 1000,
    render: container => {
      const anchor = document.createElement('a');
      anchor.className = id;
      anchor.href = address;
      anchor.textContent = text;
      container.append(anchor);
    }
  };
}

/** In the header: to our own pages. */
export const overviewLink = link('dondoc-overview', 'tasklist.navbar.action', '/', 'Tổng quan');

/** Above an opened task, shown on telephones only, where the list makes room for the task (user-styles.css). */
export const backToListLink = link('dondoc-back', 'tasklist.task.action', '#/', '‹ Danh sách việc');
