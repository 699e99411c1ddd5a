package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;

/** The documents that change a directive: asked here, answered by the package that applies them. */
public interface LaterDocuments {
    /** Oldest first. */
    List<LaterDocument> of(UUID directiveId);

    /**
     * @param what as "Sửa đổi theo Quyết định số 99/QĐ-UBND ngày 9/4/2025"
     * @param file where who sees the directive opens the document; null before it is in force
     * @param page of its proposals, for who coordinates the directive
     */
    record LaterDocument(String what, String state, boolean inForce, String file, String page) {}
}
