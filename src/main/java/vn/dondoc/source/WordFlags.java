package vn.dondoc.source;

/** On and off as Word writes them. */
final class WordFlags {
    private WordFlags() {}

    /** @param absent what it means when the attribute is not there */
    static boolean isOn(String value, boolean absent) {
        if (value == null) return absent;
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
