package vn.dondoc;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.StartRefused;

/** Production starts with what the administrator set, or not at all: no built-in database, no guessed mail server. */
@Component
class RequiredSettings implements BeanFactoryPostProcessor, EnvironmentAware {
    private record Setting(String property, String variable, String meaning) {}

    private static final List<Setting> SETTINGS = List.of(
            new Setting(
                    "spring.datasource.url", "DB_URL", "địa chỉ PostgreSQL, ví dụ jdbc:postgresql://máy-chủ/dondoc"),
            new Setting("spring.datasource.username", "DB_USER", "tài khoản cơ sở dữ liệu"),
            new Setting("spring.mail.host", "SMTP_HOST", "máy chủ thư"),
            new Setting("dondoc.mail.from", "DONDOC_MAIL_FROM", "địa chỉ gửi thư"),
            new Setting(
                    "dondoc.base-url",
                    "DONDOC_BASE_URL",
                    "địa chỉ trang mà thư dẫn tới, ví dụ https://dondoc.tinh.vn"));

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment.getProperty("dondoc.demo", Boolean.class, false)) return;
        List<Setting> missing = SETTINGS.stream()
                .filter(s -> environment.getProperty(s.property(), "").isBlank())
                .toList();
        if (!missing.isEmpty()) throw new StartRefused(described(missing));
    }

    private static String described(List<Setting> missing) {
        StringBuilder text = new StringBuilder("Chưa đủ thiết lập để chạy. Đề nghị đặt các biến môi trường sau:\n");
        missing.forEach(s -> text.append("  ")
                .append(s.variable())
                .append(" — ")
                .append(s.meaning())
                .append('\n'));
        return text.append("Để chạy thử với dữ liệu minh họa, thêm --demo vào cuối lệnh chạy.")
                .toString();
    }
}
