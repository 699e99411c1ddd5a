package vn.dondoc.intake;

import java.util.IdentityHashMap;
import java.util.Map;

/** The sections of a document that assign nothing. */
final class SilentSections {
    private final Map<Block, String> kinds = new IdentityHashMap<>();

    /**
     * @param leads whether blocks stand under this one
     * @return kind of the silent section in which a block stands or which it opens; null elsewhere
     */
    String kind(Block block, boolean leads, Addressed addressed) {
        for (Block up = block.parent(); up != null; up = up.parent()) if (kinds.containsKey(up)) return kinds.get(up);
        if (!leads || block.bullet() || block.text().endsWith(".")) return null;
        if (addressed != null && addressed.form() != Addressed.Form.INLINE) return null;
        String kind = SectionKind.of(block.text());
        if (kind != null) kinds.put(block, kind);
        return kind;
    }
}
