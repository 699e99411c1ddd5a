package vn.dondoc.reminder;

import java.util.List;

/** How a matter is spoken of. */
interface Wording {
    SubjectKind kind();

    /** Subject of a mail about this matter alone. */
    String subject(DueList.Item item, Morning morning);

    List<String> paragraphs(DueList.Item item, Morning morning);

    /** Its line in a digest. */
    String line(DueList.Item item, Morning morning);

    String button();
}
