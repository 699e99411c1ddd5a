package vn.dondoc.ladder;

/** A kind of matter that ladders know. Each kind is a bean of the package that knows its matters. */
public interface LadderKind {
    /** As the tables name it: {@code REPORT}. */
    String code();

    /** As people name it: "Báo cáo của cơ quan". */
    String label();

    /** Whether no ladder may leave it out. */
    default boolean required() {
        return false;
    }

    /** Whether a matter of this kind may go into a dossier for the Chairman. */
    default boolean escalates() {
        return false;
    }

    /** Place in lists, smallest first. */
    int order();
}
