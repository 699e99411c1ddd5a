package vn.dondoc.source;

import java.util.Locale;

/** Numbers as word processors write them before paragraphs. */
final class NumberFormats {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private NumberFormats() {}

    /** @param format by its name in WordprocessingML */
    static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 && number >= 0 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, then bb. */
    private static String letters(int number, char first) {
        if (number < 1 || number > LETTERS * 20) return String.valueOf(number);
        String letter = String.valueOf((char) (first + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) return String.valueOf(number);
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++)
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        return roman.toString();
    }
}
