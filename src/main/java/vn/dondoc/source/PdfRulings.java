package vn.dondoc.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Straight lines that a page draws, upright or level: those of tables are among them. */
final class PdfRulings {
    private static final Set<String> PAINTS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    /** In points. */
    private static final float THIN = 2.5f;

    private static final float SHORT = 4;
    /** A page with more is a drawing. */
    private static final int MANY = 3_000;

    /** @param at its height when it is level, else its distance from the left */
    record Ruling(boolean level, float at, float from, float to) {
        boolean covers(float place, float tolerance) {
            return from - tolerance <= place && place <= to + tolerance;
        }
    }

    /** From the page's own coordinates, already transformed, to those of glyphs. */
    interface Place {
        Point2D of(float x, float y);
    }

    private final Place place;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Ruling> drawn = new ArrayList<>();
    private final List<Ruling> edges = new ArrayList<>();
    private Point2D pen;

    PdfRulings(Place place) {
        this.place = place;
    }

    List<Ruling> all() {
        return rulings.size() > MANY ? List.of() : rulings;
    }

    void operator(String name, List<COSBase> operands) {
        switch (name) {
            case "m" -> pen = point(operands, 0);
            case "l" -> lineTo(point(operands, 0));
            case "re" -> rectangle(operands);
            default -> {
                if (PAINTS.contains(name)) paint(STROKES.contains(name));
                else if (name.equals("n")) forget();
            }
        }
    }

    private void lineTo(Point2D to) {
        if (pen != null && to != null) add(drawn, pen, to);
        pen = to;
    }

    /** A thin one is a line; the edges of another are lines if they are stroked. */
    private void rectangle(List<COSBase> operands) {
        Point2D origin = point(operands, 0);
        Float width = number(operands, 2);
        Float height = number(operands, 3);
        if (origin == null || width == null || height == null) return;
        float x = number(operands, 0);
        float y = number(operands, 1);
        Point2D opposite = place.of(x + width, y + height);
        Point2D right = new Point2D.Double(opposite.getX(), origin.getY());
        Point2D up = new Point2D.Double(origin.getX(), opposite.getY());
        if (Math.abs(opposite.getX() - origin.getX()) < THIN) add(drawn, origin, up);
        else if (Math.abs(opposite.getY() - origin.getY()) < THIN) add(drawn, origin, right);
        else {
            add(edges, origin, right);
            add(edges, up, opposite);
            add(edges, origin, up);
            add(edges, right, opposite);
        }
    }

    private void paint(boolean strokes) {
        rulings.addAll(drawn);
        if (strokes) rulings.addAll(edges);
        forget();
    }

    private void forget() {
        drawn.clear();
        edges.clear();
        pen = null;
    }

    private void add(List<Ruling> to, Point2D a, Point2D b) {
        if (rulings.size() + to.size() > MANY) return;
        float width = (float) Math.abs(a.getX() - b.getX());
        float height = (float) Math.abs(a.getY() - b.getY());
        if (height < 1 && width >= SHORT)
            to.add(new Ruling(true, (float) a.getY(), (float) Math.min(a.getX(), b.getX()), (float)
                    Math.max(a.getX(), b.getX())));
        else if (width < 1 && height >= SHORT)
            to.add(new Ruling(false, (float) a.getX(), (float) Math.min(a.getY(), b.getY()), (float)
                    Math.max(a.getY(), b.getY())));
    }

    private Point2D point(List<COSBase> operands, int from) {
        Float x = number(operands, from);
        Float y = number(operands, from + 1);
        return x == null || y == null ? null : place.of(x, y);
    }

    private static Float number(List<COSBase> operands, int i) {
        return i < operands.size() && operands.get(i) instanceof COSNumber number ? number.floatValue() : null;
    }
}
