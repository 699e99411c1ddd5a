package vn.dondoc.shared;

/** Why the application does not start, in a sentence for the administrator: printed as the whole reason. */
public final class StartRefused extends RuntimeException {
    public StartRefused(String reason) {
        super(reason);
    }
}
