/** Where Camunda 7.24 and form-js 1.8 write English that no locale file reaches. */
const AREAS = '[cam-tasklist-form], .diagram-pane, .app-switch';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

const TEXTS = {
  'Field is required.': 'Bắt buộc nhập.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': 'Số điện thoại chưa đúng, cần theo dạng +84…',
  'Value is not a number.': 'Phải là số.',
  'Value is expected to be an integer.': 'Phải là số nguyên.',
  'Date and time must both be entered.': 'Cần nhập đủ cả ngày và giờ.',
  'No results': 'Không có kết quả',
  'All values selected': 'Đã chọn tất cả',
  'Search': 'Tìm',
  'Select': 'Chọn',
  'Skip to search': 'Đến ô tìm',
  'Remove tag': 'Bỏ mục này',
  'Add new': 'Thêm dòng',
  'Collapse': 'Thu gọn',
  'Nothing to show.': 'Không có dữ liệu.',
  'No content to show.': 'Không có nội dung.',
  "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
  'This is an image placeholder': 'Chỗ để hình ảnh',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'of': '/',
  'Click to remove sorting': 'Bấm để bỏ sắp xếp',
  'Increment': 'Tăng',
  'Decrement': 'Giảm',
  'hh:mm': 'giờ:phút',
  'zoom in': 'Phóng to',
  'zoom out': 'Thu nhỏ',
  'reset zoom': 'Trở về cỡ ban đầu',
  'Welcome': 'Tài khoản',
  'Tasklist': 'Việc cần làm',
  'Cockpit': 'Giám sát quy trình',
  'Admin': 'Quản trị'
};

const PATTERNS = [
  [/^Field must match pattern .*$/, 'Nội dung chưa đúng mẫu quy định.'],
  [/^Field must have minimum value of (.+)\.$/, 'Nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Lớn nhất là $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Cần ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Không quá $1 ký tự.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Không quá $1 chữ số sau dấu phẩy.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Số chưa đúng, gần nhất là $1 hoặc $2.'],
  [/^Expand all \((\d+)\)$/, 'Mở tất cả ($1)'],
  [/^Remove list item (\d+)$/, 'Xóa dòng $1'],
  [/^Click to sort by (.+) descending$/, 'Bấm để sắp xếp $1 giảm dần'],
  [/^Click to sort by (.+) ascending$/, 'Bấm để sắp xếp $1 tăng dần']
];

/** The Vietnamese text for an English one, or the given text when it is none of Camunda's. */
export function vietnamese(text) {
  const english = text.trim();
  if (Object.hasOwn(TEXTS, english)) {
    return text.replace(english, TEXTS[english]);
  }
  const known = PATTERNS.find(([pattern]) => pattern.test(english));
  return known ? english.replace(...known) : text;
}

function translateText(node) {
  const translated = vietnamese(node.data);
  if (translated !== node.data) {
    node.data = translated;
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text && vietnamese(text) !== text) {
      element.setAttribute(name, vietnamese(text));
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    node.childNodes.forEach(translate);
  }
}

function isInArea(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element !== null && element.closest(AREAS) !== null;
}

/** Everything else on the page is Camunda's own translation (vi.json) and is not looked at. */
function areasIn(node) {
  if (isInArea(node)) {
    return [node];
  }
  return node.nodeType === Node.ELEMENT_NODE ? [...node.querySelectorAll(AREAS)] : [];
}

function onChange(changes) {
  for (const {type, target, addedNodes} of changes) {
    if (type === 'childList') {
      addedNodes.forEach(node => areasIn(node).forEach(translate));
    } else if (isInArea(target)) {
      (type === 'attributes' ? translateAttributes : translateText)(target);
    }
  }
}

/** Keeps the texts translated while Camunda draws: it replaces nodes at every change of a form. */
export function translateFixedTexts() {
  new MutationObserver(onChange).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES
  });
}

/**
 * Camunda draws some texts once, before its translations have arrived, and shows those of an older release of ours until
 * the next visit: both end when the translations are already where it looks for them first.
 */
export async function bringTranslations() {
  const folder = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
  const answer = await fetch(folder + 'vi.json');
  if (!answer.ok) {
    return;
  }
  const stored = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  stored[folder + '_locales_data_vi_' + window.bust] = JSON.stringify(await answer.json());
  localStorage.setItem('camunda-web', JSON.stringify(stored));
}
