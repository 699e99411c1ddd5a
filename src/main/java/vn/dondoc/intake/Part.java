package vn.dondoc.intake;

/** Parts of a document in the layout of NĐ 30/2020; what is attached behind the signature has parts of its own. */
enum Part {
    LETTERHEAD,
    TITLE,
    PREAMBLE,
    BODY,
    RECIPIENTS,
    SIGNATURE
}
