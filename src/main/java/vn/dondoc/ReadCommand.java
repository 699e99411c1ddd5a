package vn.dondoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.dondoc.intake.DirectiveReader;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.source.Sources;

/**
 * {@code --read FILE…}: prints what is read of each file as one line of JSON, without server and database. Ends with 0, with
 * 1 when a file was refused, with 2 when it was called without a file.
 */
final class ReadCommand {
    private static final String OPTION = "--read";
    private static final String USAGE = """
            Cách dùng: java -jar dondoc.jar --read TỆP [TỆP…]
            Đọc văn bản chỉ đạo (.docx, .odt, .pdf có lớp chữ, .txt, .md) và in kết quả: mỗi tệp một dòng JSON (UTF-8).
            Mã kết thúc: 0 đọc được mọi tệp; 1 có tệp bị từ chối (dòng JSON có "refused"); 2 thiếu tên tệp.""";

    private final DirectiveReader reader = new DirectiveReader();
    private final Refusals refusals = Refusals.of("messages/source", "messages/intake");
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;
    private boolean refused;

    private ReadCommand(PrintStream out) {
        this.out = out;
    }

    static boolean isMeantBy(String[] arguments) {
        return Arrays.asList(arguments).contains(OPTION);
    }

    static int main(String[] arguments) {
        // Libraries log to standard output, which belongs to the result.
        LoggingSystem.get(ReadCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        return run(arguments, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream messages) {
        List<String> files = Arrays.stream(arguments)
                .filter(argument -> !argument.equals(OPTION))
                .toList();
        if (files.isEmpty()) {
            messages.println(USAGE);
            return 2;
        }
        ReadCommand command = new ReadCommand(out);
        for (String file : files) command.read(file);
        return command.refused ? 1 : 0;
    }

    /** Whatever the locale says. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    private void read(String file) {
        Path path = Path.of(file);
        String name = String.valueOf(path.getFileName());
        try {
            print(reader.read(Sources.open(name, path)));
        } catch (DomainException refusal) {
            refused = true;
            print(refusal(name, refusal));
        }
    }

    private Map<String, Object> refusal(String name, DomainException refusal) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", name);
        line.put("refused", Map.of("key", refusal.key(), "message", refusals.text(refusal)));
        return line;
    }

    private void print(Object line) {
        try {
            out.print(json.writeValueAsString(line) + "\n");
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
