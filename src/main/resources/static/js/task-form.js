/*
 * Helper of the forms that Tasklist embeds (forms/*.html). It loads what a form shows, keeps what a person types on the
 * server while he types, and lets the task's submit carry nothing but the version that was saved last.
 */
(function () {
  'use strict';
  var SAVE_AFTER = 900;
  var ANNOUNCED = 8000;
  var LIMIT = 50 * 1024 * 1024;
  var INVALID = 'Chưa hoàn tất được: có mục nhập chưa đúng, được tô đỏ ở trên. Đề nghị kiểm tra lại; nội dung khác vẫn được giữ.';
  var TYPES = ['txt', 'rtf', 'doc', 'docx', 'odt', 'pdf', 'csv', 'xls', 'xlsx', 'ods', 'png', 'jpg', 'jpeg'];

  function cookie(name) {
    var found = document.cookie.split('; ').find(function (c) { return c.indexOf(name + '=') === 0; });
    return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
  }

  function answer(response) {
    if (response.status === 401) {
      throw { message: 'Phiên làm việc đã hết. Nội dung đã lưu vẫn được giữ; đề nghị đăng nhập lại ở thẻ khác rồi bấm lưu.' };
    }
    return response.text().then(function (text) {
      var body = null;
      try { body = text ? JSON.parse(text) : null; } catch (e) { body = null; }
      if (!response.ok) {
        throw Object.assign({ message: 'Chưa thực hiện được. Đề nghị thử lại sau ít phút.', status: response.status }, body || {});
      }
      return body;
    });
  }

  function send(method, url, headers, body) {
    headers['X-DONDOC-CSRF'] = cookie('DONDOC-CSRF');
    return fetch(url, { method: method, headers: headers, body: body, credentials: 'same-origin' })
      .catch(function () { throw { message: 'Mất kết nối với máy chủ. Nội dung vẫn còn trên màn hình; hệ thống sẽ tự lưu lại.' }; })
      .then(answer);
  }

  function request(method, url, body) {
    var headers = { Accept: 'application/json' };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    return send(method, url, headers, body === undefined ? undefined : JSON.stringify(body));
  }

  function megabytes(size) { return (size / 1024 / 1024).toFixed(1).replace('.', ',') + ' MB'; }

  function upload(url, file) {
    var ending = (file.name.split('.').pop() || '').toLowerCase();
    if (file.size > LIMIT) return Promise.reject({ message: 'Tệp ' + file.name + ' (' + megabytes(file.size) + ') vượt 50 MB.' });
    if (file.size === 0) return Promise.reject({ message: 'Tệp ' + file.name + ' không có nội dung.' });
    if (TYPES.indexOf(ending) < 0) return Promise.reject({ message: 'Không nhận tệp .' + ending + '. Các loại được nhận: ' + TYPES.join(', ') + '.' });
    var data = new FormData();
    data.append('file', file);
    return send('POST', url, { Accept: 'application/json' }, data);
  }

  function clock() {
    var now = new Date();
    return now.getHours() + ':' + ('0' + now.getMinutes()).slice(-2);
  }

  /** The refusal as the person should read it: without what the engine puts before it. */
  function plain(error) {
    var text = (error && (error.message || (error.data && error.data.message))) || 'Chưa hoàn tất được. Đề nghị thử lại sau ít phút.';
    return text.replace(/^Cannot (submit task form|complete task) [^:]*: /, '');
  }

  /** Says for a while what was done: the task itself is gone from the screen. */
  function announce(text) {
    var notice = document.createElement('p');
    notice.className = 'dd-done';
    notice.setAttribute('role', 'status');
    notice.textContent = text;
    document.body.append(notice);
    window.setTimeout(function () { notice.remove(); }, ANNOUNCED);
  }

  /**
   * @param options.done says what was done, once it is
   * @param options.ownDraft the form saves by itself and sets form.version (monthly report)
   * @param options.ready called once the content is there
   * @param options.beforeSubmit returns a promise; rejected with {message}, nothing is submitted
   */
  function taskForm($scope, camForm, options) {
    options = options || {};
    var url = '/api/tasks/' + camForm.taskId;
    var form = $scope.form = { draft: {}, content: {}, version: 0, status: '', error: '', loading: true };
    var timer = null, saving = Promise.resolve(), saved = '{}', passed = false;

    function show(change) { change(); $scope.$evalAsync(); }

    function save() {
      window.clearTimeout(timer);
      saving = saving.then(function () {
        var text = JSON.stringify(form.draft);
        if (options.ownDraft || text === saved && form.version > 0) return;
        return request('PUT', url + '/draft', { version: form.version, draft: JSON.parse(text) }).then(function (answer) {
          saved = text;
          show(function () { form.version = answer.version; form.status = 'Đã tự lưu lúc ' + clock(); form.error = ''; });
        });
      });
      var result = saving;
      saving = saving.catch(function () {});
      return result;
    }

    function failed(error) { show(function () { form.error = plain(error); form.status = ''; }); }

    /** Beside the button that was pressed, and to be seen there. */
    function refused(error) {
      form.completing = false;
      failed(error);
      window.setTimeout(function () {
        var text = camForm.formElement[0].querySelector('.dd-error:not(.ng-hide)');
        if (text) text.scrollIntoView({ block: 'center' });
      });
    }

    /** What Tasklist does after a task that it ended itself: closes it and renews its list. */
    function close(result) {
      var button = document.querySelector('[cam-tasklist-form] .form-actions .btn-primary');
      var tasklist = angular.element(button).scope();
      var done = options.done ? options.done(form) : 'Đã hoàn tất việc này.';
      tasklist.$evalAsync(function () { tasklist.onFormCompletionCallback(null, result); announce(done); });
    }

    /** Saves what is on the screen and hands in exactly that. */
    function complete() {
      var typed = $scope[camForm.formElement.attr('name')];
      if (typed && typed.$invalid) return refused({ message: INVALID });
      if (form.completing) return; // a second click of the same hand
      form.completing = form.tried = true;
      (options.beforeSubmit ? options.beforeSubmit(form) : Promise.resolve())
        .then(save)
        .then(function () {
          camForm.variableManager.variableValue('formVersion', form.version);
          passed = true;
          camForm.submit(function (error, result) { if (error) refused(error); else close(result); });
        })
        .catch(refused);
    }

    camForm.on('form-loaded', function () {
      camForm.variableManager.createVariable({ name: 'formVersion', type: 'Integer', value: null });
      request('GET', url).then(function (view) {
        show(function () {
          angular.extend(form, view, { loading: false, status: view.savedAt ? (view.savedBy ? view.savedBy + ' đã lưu lúc ' : 'Đã lưu lúc ') + view.savedAt : '' });
          saved = JSON.stringify(form.draft);
          if (options.ready) options.ready(form);
        });
        if (!options.ownDraft) {
          $scope.$watch('form.draft', function (now, before) {
            if (now === before) return;
            window.clearTimeout(timer);
            timer = window.setTimeout(function () { save().catch(failed); }, SAVE_AFTER);
          }, true);
        }
        $scope.$evalAsync();
      }).catch(failed);
    });

    // Tasklist's button, too, hands in only what was saved.
    camForm.on('submit', function () {
      form.error = '';
      if (passed) { passed = false; return; }
      camForm.submitPrevented = true;
      complete();
    });
    $scope.$on('$destroy', function () { if (!options.ownDraft && !form.loading) save().catch(function () {}); });
    form.complete = complete;
    form.save = save;
    form.failed = failed;
    form.clock = clock;
    return form;
  }

  window.dondoc = { taskForm: taskForm, request: request, upload: upload };
})();
