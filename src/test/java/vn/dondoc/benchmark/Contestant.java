package vn.dondoc.benchmark;

/** One way of doing a workload's work. Only {@link #run} is timed. */
interface Contestant {
    String name();

    /** Brings everything into the state in which the work begins. */
    void prepare() throws Exception;

    void run() throws Exception;

    /** @throws WrongResult unless every row is right: a time without that counts for nothing */
    void check() throws Exception;
}
