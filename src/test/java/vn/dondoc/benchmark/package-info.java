/**
 * Measures what the application is for against a yardstick that runs beside it, on the same server, in the same minutes.
 * Run by the benchmark command alone; the tests time nothing.
 */
package vn.dondoc.benchmark;
