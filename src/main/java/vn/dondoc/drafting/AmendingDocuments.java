package vn.dondoc.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.security.SignedIn;

/** Documents that are applied to a directive in force instead of becoming one of their own. */
public interface AmendingDocuments {
    /**
     * From now on the document is corrected no more and no directive is made of it. Locked until the transaction ends; a
     * second call changes nothing.
     *
     * @throws DraftingRefused when one was made already, or there is none that the person may correct
     */
    void taken(UUID draft, UUID directive, SignedIn person);

    /** It is not applied after all. */
    void givenBack(UUID draft, UUID directive);

    /** It is: who sees the directive reads this document too. A second call changes nothing. */
    void inForce(UUID draft, UUID directive);

    /** The words of the document that each of its entries was read from. */
    Map<UUID, String> sentences(UUID draft);

    /** What it says of reporting, sentence by sentence, as far as it counts. */
    List<String> regimes(UUID draft);

    /** Where who sees the directive opens the file; empty before it is in force. */
    Optional<String> address(UUID draft, UUID directive);
}
