/*
 * Helper of the forms that Tasklist embeds (forms/*.html). It loads what a form shows, keeps what a person types on the
 * server while he types, and lets the task's submit carry nothing but the version that was saved last.
 */
(function () {
  'use strict';
  var SAVE_AFTER = 900;
  var LIMIT = 50 * 1024 * 1024;
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

  /**
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

    camForm.on('submit', function (event) {
      form.error = '';
      if (passed) { passed = false; return; }
      camForm.submitPrevented = true;
      (options.beforeSubmit ? options.beforeSubmit(form) : Promise.resolve())
        .then(save)
        .then(function () {
          camForm.variableManager.variableValue('formVersion', form.version);
          passed = true;
          camForm.submit(function (error) { if (error) failed(error); });
        })
        .catch(failed);
    });
    camForm.on('submit-failed', failed);
    $scope.$on('$destroy', function () { if (!options.ownDraft && !form.loading) save().catch(function () {}); });
    form.save = save;
    form.failed = failed;
    form.clock = clock;
    return form;
  }

  window.dondoc = { taskForm: taskForm, request: request, upload: upload };
})();
