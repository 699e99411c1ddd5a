package vn.dondoc.benchmark;

/** A kind of work that is measured. */
interface Workload {
    void measure(Choice choice, Report report) throws Exception;
}
