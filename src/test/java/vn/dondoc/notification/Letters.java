package vn.dondoc.notification;

import java.util.List;

/** Letters for tests: each to an address, under a key of its own unless said otherwise. */
final class Letters {
    private Letters() {}

    static Letter to(String address) {
        return keyed("key/" + address, address);
    }

    static Letter keyed(String key, String address) {
        return new Letter(
                key,
                "TEST",
                "chuyenvien.sxd",
                "Chuyên viên đầu mối Sở Xây dựng",
                address,
                "[200/KH-UBND] Hôm nay là hạn cuối",
                List.of("Báo cáo tháng 4 cần gửi trong hôm nay."),
                List.of(),
                new Letter.Button("Mở báo cáo", "/viec/1"),
                new Letter.Contact("Sở Công Thương", "0238 000 0002"));
    }

    static Letter saying(String name, String subject, String paragraph) {
        return new Letter("k", "TEST", "x", name, "a@b.example", subject, List.of(paragraph), List.of(), null, null);
    }
}
