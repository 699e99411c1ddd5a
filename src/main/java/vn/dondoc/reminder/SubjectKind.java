package vn.dondoc.reminder;

/** What can be due. */
enum SubjectKind {
    ASSIGNMENT,
    REPORT
}
