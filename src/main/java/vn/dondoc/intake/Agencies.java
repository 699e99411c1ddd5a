package vn.dondoc.intake;

import java.util.List;

/** The agencies of one document: known by the shape of their names, and by what the document itself says of them. */
final class Agencies {
    private Agencies() {}

    static Agencies of(DirectiveText text) {
        return new Agencies();
    }

    /** @return all that are named anywhere in a sentence, in order */
    List<Mention> find(String sentence) {
        return List.of();
    }

    /** @return the agencies that a list beginning exactly at {@code from} names; null where none begins there */
    Mention listAt(String sentence, int from) {
        return null;
    }

    /** @return canonical name of the agency that the text calls "cơ quan thường trực"; null where it names none */
    String standing() {
        return null;
    }
}
