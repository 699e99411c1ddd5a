package vn.dondoc.document;

import java.util.List;

/**
 * Who signs. Room is left between position and name for signature and seal.
 *
 * @param authority one line each, from the authority to the position: "KT. Giám đốc", "Phó Giám đốc"
 * @param office the signer's own office in italics below, when the signer signs for a working group; else empty
 * @param name empty until it is known
 */
public record Signature(List<String> authority, String office, String name) {

    public Signature {
        authority = List.copyOf(authority);
    }

    public static Signature of(String name, String... authority) {
        return new Signature(List.of(authority), "", name);
    }
}
