package vn.dondoc.source;

/**
 * Signs before the entries of a list. A dash or plus stays as it was typed. The round and square signs of symbol fonts are
 * no letters: they become the dash, and the plus for a bullet under a bullet, as official documents have them.
 */
final class Bullets {
    private static final char SYMBOLS = '\uF000';

    private Bullets() {}

    static String printed(String sign, int bulletsAbove) {
        String bare = letter(sign.strip());
        if (bare.length() == 1 && "-–—+*".contains(bare)) return bare;
        return bulletsAbove % 2 == 1 ? "+" : "-";
    }

    /** Symbol fonts have the signs of ASCII in a private area of Unicode. */
    private static String letter(String sign) {
        if (sign.length() != 1 || sign.charAt(0) < SYMBOLS || sign.charAt(0) > SYMBOLS + '~') return sign;
        return String.valueOf((char) (sign.charAt(0) - SYMBOLS));
    }
}
