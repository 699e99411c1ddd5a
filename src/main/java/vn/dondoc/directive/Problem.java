package vn.dondoc.directive;

import vn.dondoc.shared.DomainException;

/** @param field name of the input where it is, as {@code rows[3].leads} */
record Problem(String field, DomainException refusal) {}
