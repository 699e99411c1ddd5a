/**
 * The demo, only when asked for: sample province, the plan 200/KH-UBND, a PostgreSQL and a mail catcher in the
 * application's own process, and a clock that can be moved forward. Stands above everything; nothing calls it.
 */
@org.springframework.modulith.ApplicationModule
package vn.dondoc.demo;
