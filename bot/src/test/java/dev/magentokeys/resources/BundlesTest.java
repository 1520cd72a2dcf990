package dev.magentokeys.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four bundles say the same things, in words that fit every edge. */
class BundlesTest {

    /** A Slack button shows 75 characters, a narrow phone fewer. */
    private static final int LONGEST_LABEL = 60;

    private static final Pattern MARK = Pattern.compile("\\*\\*[^*]+\\*\\*");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\w./-]*[\\w/]|repo\\.magento\\.com|account\\.magento\\.com");

    private final Phrases phrases = Bundles.phrases();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(phrases.keys(language)).isEqualTo(phrases.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageHasTheSamePlaceholdersAsTheEnglishOne(Language language) throws IOException {
        for (String key : phrases.keys(Language.EN)) {
            assertThat(placeholders(language, key)).as(key).isEqualTo(placeholders(Language.EN, key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwice(Language language) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : lines(language)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(seen.add(line.split("=", 2)[0])).as(line).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsOfButtonsAreShortAndDistinct(Language language) {
        for (String key : phrases.keys(language)) {
            if (key.startsWith("option.")) {
                assertThat(phrases.say(language, key)).as(key).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_LABEL);
            }
        }
        for (String question : questions()) {
            List<String> labels = phrases.keys(language).stream()
                    .filter(key -> key.startsWith("option." + question + "."))
                    .filter(key -> !key.equals("option.buyer.unsure-who"))
                    .map(key -> phrases.say(language, key))
                    .toList();
            assertThat(labels).as(question).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsShoutedAt(Language language) throws IOException {
        assertThat(lines(language)).noneMatch(line -> line.contains("!") || line.contains("！"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void marksArePairedAndSpacesAreSingle(Language language) throws IOException {
        for (String line : lines(language)) {
            assertThat(MARK.matcher(line).replaceAll("")).as(line).doesNotContain("**");
            assertThat(line).doesNotContain("  ").doesNotEndWith(" ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfAdobesButtonsStandInEveryLanguage(Language language) throws IOException {
        for (String key : phrases.keys(Language.EN)) {
            if (key.startsWith("step.") || key.startsWith("guide.")) {
                assertThat(marked(pattern(language, key))).as(key).containsAll(marked(pattern(Language.EN, key)));
                assertThat(addresses(pattern(language, key))).as(key).containsAll(addresses(pattern(Language.EN, key)));
            }
        }
    }

    @Test
    void aMessageThatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phrases.say(Language.SV, "note.no-such"))
                .withMessageContaining("note.no-such")
                .withMessageContaining("messages_sv.properties");
    }

    private Set<String> questions() {
        return phrases.keys(Language.EN).stream()
                .filter(key -> key.startsWith("question."))
                .map(key -> key.substring("question.".length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(Language language, String key) throws IOException {
        return new TreeSet<>(new MessageFormat(pattern(language, key), language.locale()).getArgumentNames());
    }

    private static Set<String> marked(String text) {
        return MARK.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> addresses(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        return matcher.results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String pattern(Language language, String key) throws IOException {
        return lines(language).stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Language language) throws IOException {
        String name = "/dev/magentokeys/wording/messages_" + language.tag() + ".properties";
        try (InputStream in = BundlesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
