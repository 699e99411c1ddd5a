package vn.dondoc.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.StartRefused;
import vn.dondoc.workflow.BeforeEngine;

/** Production refuses a database of the demo (known passwords, a moved clock); the demo refuses a real one. */
@Component
class DemoBoundary implements BeforeEngine {
    private final DemoMark mark;
    private final boolean demo;

    DemoBoundary(DemoMark mark, @Value("${dondoc.demo:false}") boolean demo) {
        this.mark = mark;
        this.demo = demo;
    }

    @Override
    public void run() {
        boolean marked = mark.shift().isPresent();
        if (!demo && marked)
            throw new StartRefused(
                    "Cơ sở dữ liệu này do bản minh họa tạo ra, không dùng cho vận hành. Đề nghị dùng cơ sở dữ liệu khác.");
        if (demo && !marked && mark.databaseInUse())
            throw new StartRefused("Cơ sở dữ liệu này có dữ liệu vận hành, bản minh họa không chạy trên đó.");
    }
}
