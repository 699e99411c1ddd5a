package vn.dondoc.webapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our files with those of Camunda's webjar, so that an upgrade of Camunda is noticed here. */
class TasklistInVietnameseTest {
    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}|%[sd]");

    /** Values that are the same in both languages: signs, and parts of date formats. */
    private static final Set<String> ALIKE = Set.of("", "<", "<=", ">", ">=", "1", "4", "L", "HH:mm", "DD/MM/YYYY");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void hasEveryTextOfCamundaAndNoOther(String app) {
        assertThat(texts(english(app))).hasSizeGreaterThan(150);
        assertThat(texts(vietnamese(app)).keySet())
                .isEqualTo(texts(english(app)).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void keepsThePlaceholdersOfEveryText(String app) {
        var vietnamese = texts(vietnamese(app));
        texts(english(app))
                .forEach((key, text) -> assertThat(placeholders(vietnamese.get(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void leavesNoTextInEnglish(String app) {
        var english = texts(english(app));
        var translated = texts(vietnamese(app));
        translated
                .entrySet()
                .removeIf(text ->
                        ALIKE.contains(text.getValue()) && text.getValue().equals(english.get(text.getKey())));
        assertThat(translated)
                .hasSizeGreaterThan(150)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().isNotEqualTo(english.get(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void isComposedUnicodeWithoutByteOrderMark(String app) {
        assertThat(vietnamese(app)).startsWith("{").doesNotContain("\uFFFD");
        assertThat(Normalizer.isNormalized(vietnamese(app), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void changesOfTheTasklistConfigOnlyTheShortcuts() {
        assertThat(linesMissingFromOurs("tasklist"))
                .containsExactlyInAnyOrder(
                        "description: 'claims the currently selected task'",
                        "description: 'set the focus to the first filter in the list'",
                        "description: 'sets the focus to the first task in the list'",
                        "description: 'sets the focus to the first input field in a task form'",
                        "startProcess: {",
                        "key: 'ctrl+alt+p',",
                        "description: 'opens the start process modal dialog'");
    }

    @Test
    void changesNothingOfTheWelcomeConfig() {
        assertThat(linesMissingFromOurs("welcome")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void isVietnameseWhateverTheBrowserSays(String app) {
        assertThat(ours(app + "/scripts/config.js"))
                .contains("locales: {availableLocales: ['vi'], fallbackLocale: 'vi'}");
    }

    private static List<String> linesMissingFromOurs(String app) {
        var shipped = shipped(app + "/scripts/config.js");
        assertThat(shipped).contains("export default {", "// customScripts: [");
        var ours = ours(app + "/scripts/config.js").lines().map(String::strip).toList();
        return shipped.lines().map(String::strip).filter(not(ours::contains)).toList();
    }

    private static String english(String app) {
        return shipped(app + "/locales/en.json").replaceFirst("^\uFEFF", "");
    }

    private static String vietnamese(String app) {
        return ours(app + "/locales/vi.json");
    }

    /** Every text of a locale file, labels and parts of dates, by its path in the file. */
    private static Map<String, String> texts(String json) {
        var texts = new LinkedHashMap<String, String>();
        try {
            collect("", new ObjectMapper().readTree(json), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String shipped(String file) {
        return read(file, "jar");
    }

    private static String ours(String file) {
        return read(file, "file");
    }

    /** Both files have the same name on the class path: Camunda's is in a jar, ours in a directory. */
    private static String read(String file, String protocol) {
        try {
            var found = Collections.list(
                    TasklistInVietnameseTest.class.getClassLoader().getResources(APPS + file));
            var wanted = found.stream()
                    .filter(url -> url.getProtocol().equals(protocol))
                    .toList();
            assertThat(wanted).as("%s in a %s, of %s", file, protocol, found).hasSize(1);
            try (InputStream in = wanted.get(0).openStream()) {
                return new String(in.readAllBytes(), UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
