package vn.dondoc.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of the start who can log in and where to look. */
@Component
@DemoOnly
class DemoGreeting {
    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);
    private static final String TEXT = """


              Đôn Đốc, bản minh họa: {}
              Mật khẩu của mọi tài khoản: {}

                chuyenvien.sxd    chuyên viên đầu mối Sở Xây dựng: có báo cáo tháng phải gửi
                lanhdao.sxd       lãnh đạo Sở Xây dựng: duyệt báo cáo
                chuyenvien.sct    cơ quan thường trực: ai đã gửi, ai chậm; kiểm tra, tổng hợp
                lanhdao.sct       lãnh đạo Sở Công Thương: ký báo cáo tổng hợp
                chuyenvien.vp     Văn phòng UBND tỉnh: lập phiếu trình
                totruong.to01     Phó Chủ tịch UBND tỉnh phụ trách
                chutich           Chủ tịch UBND tỉnh
                quantri           quản trị: chuyển đồng hồ tại {}/demo/dong-ho

              Thư do hệ thống gửi: {}/demo/hop-thu
              Dữ liệu minh họa, không phản ánh tình hình thực tế của cơ quan, địa phương được nêu tên.
            """;

    private final String address;

    DemoGreeting(@Value("${dondoc.base-url}") String address) {
        this.address = address;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        LOG.info(TEXT, address, SampleProvince.PASSWORD, address, address);
    }
}
