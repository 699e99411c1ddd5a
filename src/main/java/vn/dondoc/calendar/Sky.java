package vn.dondoc.calendar;

/**
 * Where sun and moon stand, as far as a lunar calendar needs it: Jean Meeus, Astronomical Algorithms, 2nd edition, chapter
 * 49 (phases of the moon) and chapter 25 (low accuracy: the sun to 0.01 degrees). Instants are Julian days of UTC.
 */
final class Sky {
    private static final double J2000 = 2451545.0;
    private static final double MONTHS_A_CENTURY = 1236.85;

    /** Chapter 49, new moon: coefficient in days, power of E, multiples of M, M' and F. */
    private static final double[][] MOON_TERMS = {
        {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0}, {0.01608, 0, 0, 2, 0}, {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0}, {0.00208, 2, 2, 0, 0}, {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0}, {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0}, {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0}, {0.00003, 0, 1, 1, -2}, {0.00003, 0, 0, 2, 2}, {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0}
    };

    /** Chapter 49, the planets' part: coefficient in days, angle at k = 0, its growth with k. */
    private static final double[][] PLANET_TERMS = {
        {0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824}, {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518}
    };

    private Sky() {}

    /** The instant of new moon number {@code k}; number 0 is the one of 6 January 2000. */
    static double newMoon(int k) {
        double t = k / MONTHS_A_CENTURY;
        double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double instant = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t * t * t;
        for (double[] term : MOON_TERMS)
            instant += term[0]
                    * Math.pow(eccentricity, term[1])
                    * sine(term[2] * sun + term[3] * moon + term[4] * latitude);
        instant -= 0.00017 * sine(node);
        for (double[] term : PLANET_TERMS) instant += term[0] * sine(term[1] + term[2] * k);
        return instant - deltaT(instant);
    }

    /** The sun's apparent longitude in degrees, 0 included to 360 excluded. */
    static double sunLongitude(double instant) {
        double t = (instant + deltaT(instant) - J2000) / 36525;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double center = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly)
                + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
                + 0.000289 * sine(3 * anomaly);
        double apparent = mean + center - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
        return apparent - 360 * Math.floor(apparent / 360);
    }

    /** How far the even time of the formulas is ahead of UTC, in days: 64 s in 2000, 72 s in 2026, 93 s in 2050. */
    private static double deltaT(double instant) {
        double years = (instant - J2000) / 365.25;
        return (62.92 + 0.32217 * years + 0.005589 * years * years) / 86400;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
