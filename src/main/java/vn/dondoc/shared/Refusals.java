package vn.dondoc.shared;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says a refusal in Vietnamese. */
@Component
public class Refusals {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    /** For a command that runs without the application. */
    public static Refusals of(String... bundles) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Refusals(messages);
    }

    public String text(DomainException refusal) {
        Object[] arguments = refusal.arguments().stream().map(Refusals::printed).toArray();
        return messages.getMessage(refusal.key(), arguments, VIETNAMESE);
    }

    /** The refusal that caused {@code failure}, however deep the engine wrapped it. */
    public static Optional<DomainException> causeOf(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof DomainException refusal) return Optional.of(refusal);
        return Optional.empty();
    }

    private static Object printed(Object argument) {
        return argument instanceof LocalDate day ? VietnameseDates.day(day) : String.valueOf(argument);
    }
}
