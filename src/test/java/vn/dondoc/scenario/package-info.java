/**
 * A month of the plan 200/KH-UBND, from its release to what the Chairman decided: the whole application on PostgreSQL and
 * SMTP, once by its use cases and once in a browser. Calls whatever is public, changes nothing behind anybody's back.
 */
package vn.dondoc.scenario;
