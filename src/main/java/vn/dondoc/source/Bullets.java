package vn.dondoc.source;

/**
 * Signs before the entries of a list. A dash or plus stays as it was typed. The round and square signs of symbol fonts are
 * no letters: they become the dash, and the plus for a bullet under a bullet, as official documents have them.
 */
final class Bullets {
    private Bullets() {}

    static String printed(String sign, int bulletsAbove) {
        String bare = sign.strip();
        if (bare.length() == 1 && "-–—+*".contains(bare)) return bare;
        return bulletsAbove % 2 == 1 ? "+" : "-";
    }
}
