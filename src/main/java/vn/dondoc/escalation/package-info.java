/**
 * Trình Chủ tịch UBND tỉnh xem xét, chỉ đạo: what passed the last rung, as one dossier for each standing agency, with
 * history and proposal, through the Office and the Phó Chủ tịch in charge to the decision and its effect.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "agency",
            "calendar",
            "setting",
            "notification",
            "workflow",
            "ladder",
            "security",
            "directive",
            "assignment",
            "reporting",
            "request",
            "reminder",
            "document"
        })
package vn.dondoc.escalation;
