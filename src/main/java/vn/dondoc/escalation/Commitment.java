package vn.dondoc.escalation;

import java.time.LocalDate;

/**
 * What an agency promised in an explanation.
 *
 * @param text in its own words; "" when it named a day only
 * @param until the day it named, inclusive; null when it named none
 * @param broken that day has passed and the matter is not settled
 */
record Commitment(String text, LocalDate until, boolean broken) {}
