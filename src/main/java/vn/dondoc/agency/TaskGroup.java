package vn.dondoc.agency;

/** The name under which the engine knows "the officers of Sở Xây dựng": {@code so-xay-dung.officer}. */
public final class TaskGroup {
    private TaskGroup() {}

    public static String of(String agency, Role role) {
        return agency + "." + role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
