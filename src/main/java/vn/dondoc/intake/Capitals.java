package vn.dondoc.intake;

/** Headings and letterheads are set in capitals; a few small letters ("V/v", "của") or none. */
final class Capitals {
    private Capitals() {}

    static boolean in(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) upper++;
            else if (Character.isLowerCase(text.charAt(i))) lower++;
        }
        return upper >= 3 && lower * 10 <= upper;
    }
}
