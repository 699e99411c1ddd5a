/** What is asked around a deadline and about which work, as every form that answers it shows it: <dd-request>. */
const REQUEST = `
  <dl class="dd-facts">
    <dt>Nhiệm vụ</dt><dd><a href="{{form.content.assignment.path}}" target="_blank" rel="noopener">{{form.content.assignment.code}}</a>: {{form.content.assignment.title}}</dd>
    <dt>Văn bản giao nhiệm vụ</dt><dd>{{form.content.assignment.citation}}</dd>
    <dt>Nội dung</dt><dd class="dd-text">{{form.content.assignment.body}}</dd>
    <dt>Cơ quan chủ trì</dt><dd>{{form.content.assignment.lead}}</dd>
    <dt>Thời hạn</dt><dd>{{form.content.assignment.due || 'Thường xuyên'}}<span ng-show="form.content.assignment.originalDue"> (thời hạn ban đầu: {{form.content.assignment.originalDue}})</span></dd>
    <dt ng-show="form.content.suspendedOn">Tạm dừng từ ngày</dt><dd ng-show="form.content.suspendedOn">{{form.content.suspendedOn}}</dd>
    <dt>Người đề nghị</dt><dd>{{form.content.asked}}</dd>
    <dt>Lý do, nội dung đề nghị</dt><dd class="dd-text">{{form.content.reason}}</dd>
    <dt>Hạn trả lời</dt><dd>{{form.content.answerBy}}</dd>
  </dl>
  <ul class="dd-files" ng-show="form.content.files.length">
    <li ng-repeat="file in form.content.files"><a href="{{file.path}}" target="_blank" rel="noopener">{{file.name}}</a></li>
  </ul>
`;

export function showRequests() {
  window.angular.module('cam.tasklist.custom').directive('ddRequest', () => ({restrict: 'E', template: REQUEST}));
}
