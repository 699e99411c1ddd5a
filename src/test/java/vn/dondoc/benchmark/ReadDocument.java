package vn.dondoc.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.context.ApplicationContext;
import vn.dondoc.intake.DirectiveReader;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.source.Sources;

/** P12: a directive of 40 pages becomes a draft; as .docx and as PDF. */
final class ReadDocument implements Workload {
    private static final double GOAL_MILLIS = 1000;

    ReadDocument(ApplicationContext application, Server server) {}

    /** The library's text alone, nothing understood. */
    private interface Extraction {
        String of(byte[] file) throws IOException;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        LongDirective directive = new LongDirective();
        requirePages(directive.pdf());
        report.print(line("docx", directive.docx(), "text by Apache POI", ReadDocument::poi, choice));
        report.print(line("pdf", directive.pdf(), "text by Apache PDFBox", ReadDocument::pdfBox, choice));
    }

    private static Line line(String ending, byte[] file, String yardstick, Extraction extraction, Choice choice)
            throws Exception {
        Ours ours = new Ours(ending, file);
        Map<String, Timings> timings = Race.of(choice.rounds(), ours, new Bare(file, extraction));
        double median = timings.get("ours").median();
        return new Line("P12")
                .with("format", ending)
                .with("pages", LongDirective.PAGES)
                .with("assignments", LongDirective.ASSIGNMENTS)
                .with("unit", "ms")
                .withMillis("ours", timings.get("ours"))
                .withMillis("opening alone", ours.opening.all())
                .with("cpu", ours.cpuNanos / 1e6)
                .with("allocated MB", ours.allocated / 1e6)
                .with("yardstick", yardstick)
                .withMillis("theirs", timings.get("bare"))
                .with("ratio", median / timings.get("bare").median())
                .with("goal", "<= " + GOAL_MILLIS + " ms")
                .with("met", median <= GOAL_MILLIS)
                .with("rounds", choice.rounds());
    }

    private static void requirePages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            WrongResult.unlessSame(LongDirective.PAGES, document.getNumberOfPages(), "pages");
        }
    }

    private static String poi(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }

    private static String pdfBox(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static final class Ours implements Contestant {
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final DirectiveReader reader = new DirectiveReader();
        private final Laps opening = new Laps();
        private final String name;
        private final byte[] file;
        private ReadDirective read;
        private long allocated;
        private long cpuNanos;

        Ours(String ending, byte[] file) {
            this.name = "a." + ending;
            this.file = file;
        }

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public void prepare() {
            opening.newRound();
            opening.time(() -> Sources.open(name, new ByteArrayInputStream(file)));
        }

        @Override
        public void run() {
            long before = threads.getCurrentThreadAllocatedBytes();
            long cpuBefore = threads.getCurrentThreadCpuTime();
            read = reader.read(Sources.open(name, new ByteArrayInputStream(file)));
            cpuNanos = threads.getCurrentThreadCpuTime() - cpuBefore;
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }

        @Override
        public void check() {
            WrongResult.unlessSame(LongDirective.ASSIGNMENTS, read.assignments().size(), "assignments read of " + name);
        }
    }

    private record Bare(byte[] file, Extraction extraction) implements Contestant {
        @Override
        public String name() {
            return "bare";
        }

        @Override
        public void prepare() {}

        @Override
        public void run() throws IOException {
            String text = extraction.of(file);
            WrongResult.unless(text.contains(LongDirective.LAST_WORDS), "the end is missing");
        }

        @Override
        public void check() {}
    }
}
