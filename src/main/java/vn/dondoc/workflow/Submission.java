package vn.dondoc.workflow;

import java.util.function.Function;

/** What a person hands in: who, and which saved version of the form. */
public final class Submission {
    private final String login;
    private final int version;
    private final Function<Class<?>, Object> draft;

    Submission(String login, int version, Function<Class<?>, Object> draft) {
        this.login = login;
        this.version = version;
        this.draft = draft;
    }

    public String login() {
        return login;
    }

    /** The version the person saw when he pressed the button. */
    public int version() {
        return version;
    }

    /**
     * The draft saved for this task, read as {@code type}.
     *
     * @throws WorkflowRefused when the saved draft is of another version than the one handed in
     */
    public <T> T content(Class<T> type) {
        return type.cast(draft.apply(type));
    }
}
