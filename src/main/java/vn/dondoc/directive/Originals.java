package vn.dondoc.directive;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The documents that directives were read from: asked here, answered by the package that keeps them. */
public interface Originals {
    Optional<Original> of(UUID directiveId);

    /** By the source of a line or a target; only places of that directive's own documents. */
    Map<UUID, Place> places(UUID directiveId);

    /** @param address where who sees the directive opens the file */
    record Original(String name, String address) {}

    /** @param address where who corrects it sees it in the text */
    record Place(String quote, String address) {}
}
