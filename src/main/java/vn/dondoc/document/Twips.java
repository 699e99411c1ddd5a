package vn.dondoc.document;

/** Word's unit of length: a twentieth of a point. */
final class Twips {

    private static final double PER_POINT = 20;
    private static final double PER_MILLIMETRE = PER_POINT * 72 / 25.4;

    private Twips() {}

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * PER_MILLIMETRE);
    }

    static int points(double points) {
        return (int) Math.round(points * PER_POINT);
    }
}
