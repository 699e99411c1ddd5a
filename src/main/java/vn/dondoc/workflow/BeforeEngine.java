package vn.dondoc.workflow;

/** Runs once our tables stand and before the engine is built: where the demo restores its clock. */
public interface BeforeEngine {
    void run();
}
