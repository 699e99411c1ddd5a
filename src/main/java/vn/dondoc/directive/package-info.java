/**
 * Văn bản chỉ đạo: its record, the lines as they were typed, its reporting regime; registering, review, release and
 * closing. Knows no assignment: what follows from a release or a closing hears of it by model or event.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "agency", "calendar", "notification", "workflow", "security"})
package vn.dondoc.directive;
