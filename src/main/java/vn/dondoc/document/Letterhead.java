package vn.dondoc.document;

/**
 * Who issues the document, under which number, where and when.
 *
 * @param superior the agency above, in ordinary letters ("UBND tỉnh Nghệ An"); empty when there is none
 * @param issuer the issuing agency, in ordinary letters ("Sở Công Thương")
 */
public record Letterhead(String superior, String issuer, DocumentNumber number, PlaceAndDate placeAndDate) {}
