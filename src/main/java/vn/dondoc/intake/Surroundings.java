package vn.dondoc.intake;

import java.util.List;

/** What stands around a block of the body. */
final class Surroundings {
    private final List<Block> body;
    private final AddressReader addresses;

    Surroundings(List<Block> body, AddressReader addresses) {
        this.body = body;
        this.addresses = addresses;
    }

    /** @return whether blocks stand under this one */
    boolean leads(int i) {
        if (i + 1 >= body.size()) return false;
        Block block = body.get(i);
        Block next = body.get(i + 1);
        if (next.parent() == block) return true;
        boolean beside = block.plain() && next.parent() == block.parent();
        return beside && (next.bullet() || next.label() != null && block.text().endsWith(":"));
    }

    /** The blocks under this one have agencies of their own. */
    boolean childAddresses(int i) {
        Addressed child = i + 1 < body.size() ? addresses.read(body.get(i + 1).text()) : null;
        return child != null && child.form() != Addressed.Form.ORDERED;
    }

    boolean closing(Block block, int i) {
        return Remark.enforces(block.text()) || block.plain() && Closing.last(body, i);
    }
}
