package vn.dondoc.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person asked a list for; its address keeps the Vietnamese names.
 *
 * @param page from 1
 */
record ListQuery(UUID vanBan, String trangThai, String coQuan, String q, int page) {
    static final int PAGE = 50;

    static ListQuery of(UUID vanBan, String trangThai, String coQuan, String q, int page) {
        String status = StatusFilter.of(trangThai).map(StatusFilter::slug).orElse(null);
        return new ListQuery(vanBan, status, blankToNull(coQuan), Typed.optional(q), Math.max(1, page));
    }

    Optional<StatusFilter> status() {
        return StatusFilter.of(trangThai);
    }

    /** Public, like everything a template asks. */
    public boolean narrowed() {
        return vanBan != null || trangThai != null || coQuan != null || q != null;
    }

    int offset() {
        return (page - 1) * PAGE;
    }

    ListQuery onPage(int number) {
        return new ListQuery(vanBan, trangThai, coQuan, q, number);
    }

    /** The same list, narrowed to a status; null shows all. */
    ListQuery withStatus(StatusFilter status) {
        return new ListQuery(vanBan, status == null ? null : status.slug(), coQuan, q, 1);
    }

    public String address() {
        return UriComponentsBuilder.fromPath("/nhiem-vu")
                .queryParamIfPresent("vanBan", Optional.ofNullable(vanBan))
                .queryParamIfPresent("trangThai", Optional.ofNullable(trangThai))
                .queryParamIfPresent("coQuan", Optional.ofNullable(coQuan))
                .queryParamIfPresent("q", Optional.ofNullable(q))
                .queryParamIfPresent("trang", page > 1 ? Optional.of(page) : Optional.empty())
                .encode()
                .build()
                .toUriString();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
