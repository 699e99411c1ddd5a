package vn.dondoc.intake;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet "Hướng dẫn" of the template. */
final class TaskListGuide {
    private static final int WIDTH = 78;
    private static final List<String> LINES = List.of(
            "HƯỚNG DẪN ĐIỀN DANH MỤC NHIỆM VỤ",
            "1. Mỗi nhiệm vụ ghi một dòng, dưới dòng tiêu đề. Không đổi tên các cột; được thêm dòng, thêm cột khác (cột khác không được đọc).",
            "2. Dòng có chữ “Ví dụ” ở cột STT không được đọc; có thể xóa.",
            "3. Nhóm nhiệm vụ: ghi một dòng chỉ có số (I, II, A, B...) và tên nhóm, để trống các cột còn lại. Dòng chỉ có tên mà bên dưới không có nhiệm vụ nào được hiểu là nhiệm vụ chưa ghi cơ quan chủ trì.",
            "4. Cơ quan chủ trì: ghi tên cơ quan như trong văn bản. Nhiều cơ quan thì ngăn cách bằng dấu chấm phẩy; mỗi cơ quan sẽ được giao riêng nhiệm vụ đó. Để trống thì dòng vẫn được đọc và được đánh dấu để bổ sung khi kiểm tra.",
            "5. Cơ quan phối hợp: ngăn cách bằng dấu chấm phẩy.",
            "6. Kết quả thực hiện: sản phẩm phải có, ví dụ “Kế hoạch của UBND tỉnh”.",
            "7. Thời hạn hoàn thành: ghi ngày (30/6/2026), tháng (Tháng 6/2026), quý (Quý II/2026), năm (Năm 2026), “trước ngày 25/12/2026” (ngày cuối cùng còn trong hạn là 24/12/2026), việc lặp lại (Thường xuyên, Hằng quý, trước ngày 15 hằng tháng), hoặc để trống nếu không có thời hạn. Thời hạn không hiểu được là lỗi: cả tệp chưa được nhận.",
            "8. Ô gộp theo chiều dọc được tính cho mọi dòng bên trong. Ô có công thức được đọc theo kết quả đã lưu. Dòng, cột bị ẩn vẫn được đọc và được đánh dấu; trang tính bị ẩn không được đọc.",
            "9. Tệp không quá 50 MB, 10.000 nhiệm vụ; kiểu “Excel Workbook (*.xlsx)”, không đặt mật khẩu, không có macro.",
            "10. Khi tải lên, mọi lỗi được nêu cùng lúc theo số dòng và tên cột; chưa sửa hết lỗi thì chưa có gì được lưu.");

    private TaskListGuide() {}

    static void add(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Hướng dẫn");
        sheet.setColumnWidth(0, WIDTH * 256);
        TaskListStyles styles = new TaskListStyles(book);
        for (int i = 0; i < LINES.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(LINES.get(i));
            row.getCell(0).setCellStyle(i == 0 ? styles.title() : styles.running());
            TaskListPaper.fit(row);
        }
        TaskListPaper.oneWide(sheet);
    }
}
