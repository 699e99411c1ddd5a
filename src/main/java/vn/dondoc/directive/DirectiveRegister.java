package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;
import vn.dondoc.security.SignedIn;

/**
 * The one writer of drafts: registering a directive until it waits for its review. Only coordinators may: those of the
 * Office for any standing agency, others for their own.
 */
public interface DirectiveRegister {
    /** Types that are offered; any other may be typed. */
    List<String> TYPES = List.of(
            "Kế hoạch",
            "Công văn",
            "Chỉ thị",
            "Quyết định",
            "Nghị quyết",
            "Chương trình hành động",
            "Thông báo kết luận");

    /**
     * Registers a new draft. It may be incomplete; only what the record cannot do without is asked for.
     *
     * @throws DirectiveRefused naming each field that keeps it from being saved
     */
    UUID register(DirectiveDraft draft, SignedIn person);

    /**
     * Replaces a draft, as long as it was not reviewed.
     *
     * @param version the version the person had before him
     * @throws DirectiveRefused when somebody saved another version in between, or naming each field as above
     */
    void save(UUID id, int version, DirectiveDraft draft, SignedIn person);

    /**
     * Checks the draft in full and lays it before the reviewer. One that was sent already is only checked.
     *
     * @throws DirectiveRefused naming each field that is missing or wrong
     */
    void sendToReview(UUID id, SignedIn person);
}
