package vn.dondoc.intake;

/**
 * What stands in the column STT.
 *
 * @param path as printed, without dot: "II", "2.1", "a"
 * @param rank of who contains whom: A, then I, then 1, then 1.1, then a
 */
record TaskListLabel(String path, int rank) {
    private static final int NONE = 2;

    /** @param before the last label of a group; tells the letter C from the Roman one */
    static TaskListLabel of(String printed, TaskListLabel before) {
        String path = printed.replaceAll("^[(\\s]*(?:(?i:phần|mục|chương)\\s)?|[.):\\-\\s]+$", "");
        if (path.matches("[IVX]{1,7}")) {
            boolean letter = path.length() == 1
                    && before != null
                    && before.rank == 0
                    && path.charAt(0) == before.path.charAt(0) + 1;
            return new TaskListLabel(path, letter ? 0 : 1);
        }
        if (path.matches("[A-ZĐ]")) return new TaskListLabel(path, 0);
        if (path.matches("\\d{1,4}")) return new TaskListLabel(path, 3);
        if (path.matches("(\\d{1,3}|[IVX]{1,5})(\\.\\d{1,3}){1,4}"))
            return new TaskListLabel(path, 3 + path.split("\\.").length - 1);
        if (path.matches("[a-zđ]")) return new TaskListLabel(path, 9);
        return new TaskListLabel("", NONE);
    }

    boolean counted() {
        return path.matches("\\d+");
    }

    /** "1" of "1.2". */
    boolean contains(TaskListLabel other) {
        return !path.isEmpty() && other.path.startsWith(path + ".")
                || path.matches("\\d+(\\.\\d+)*") && other.rank == 9;
    }
}
