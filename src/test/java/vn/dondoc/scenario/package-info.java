/**
 * A month of the plan 200/KH-UBND, from its release to what the Chairman decided, once by its use cases and once in a
 * browser; and a year of each of the five real directives, of which every mail is counted. The whole application on
 * PostgreSQL and SMTP. Calls whatever is public, changes nothing behind anybody's back.
 */
package vn.dondoc.scenario;
