const MOST_URGENT_FIRST = 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');

/** Said for an empty filter instead of "no task matches"; by the names that TaskFilters gives. */
const EMPTY = {
  'Việc của tôi': 'Không có việc nào đang chờ ông/bà xử lý.',
  'Việc của cơ quan': 'Tất cả việc của cơ quan đã có người nhận.',
  'Sắp đến hạn': 'Không có việc đến hạn trong 3 ngày làm việc tới.',
  'Quá hạn': 'Không có việc quá hạn.',
  'Nhiệm vụ đang theo dõi': 'Cơ quan chưa có nhiệm vụ đang theo dõi.'
};

/** The address of the list with the order in it, or null when it is another page or has an order already. */
function sorted(hash) {
  const [path, query = ''] = hash.replace(/^#!?/, '').split('?');
  if (path !== '' && path !== '/' || /(^|&)sorting=/.test(query)) {
    return null;
  }
  return '#/?' + [query, MOST_URGENT_FIRST].filter(Boolean).join('&');
}

/** What is due first stands first; Camunda would begin with what was made last. Another order that was chosen stays. */
export function mostUrgentFirst() {
  const sort = () => {
    const address = sorted(location.hash);
    if (address) {
      location.replace(address);
    }
  };
  // popstate comes first of all; at hashchange Camunda would have written its own order already.
  addEventListener('popstate', sort);
  sort();
}

function chosenFilter() {
  const active = document.querySelector('.task-filters .item.active h4');
  return active && Object.keys(EMPTY).find(name => active.textContent.trim().startsWith(name));
}

function isSearching() {
  const query = /[?&]searchQuery=([^&]*)/.exec(location.hash);
  return query !== null && !['', '[]'].includes(decodeURIComponent(query[1]));
}

function explain() {
  const name = chosenFilter();
  const notice = document.querySelector('[cam-tasks] .well');
  if (!name || !notice || notice.querySelector('a') || isSearching()) {
    return;
  }
  const text = [...notice.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim()).pop();
  if (text && text.data.trim() !== EMPTY[name]) {
    text.data = ` ${EMPTY[name]}`;
  }
}

export function explainEmptyFilters() {
  new MutationObserver(explain).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class']
  });
}
