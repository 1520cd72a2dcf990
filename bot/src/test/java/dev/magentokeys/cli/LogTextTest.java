package dev.magentokeys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report on a log as people read it. */
class LogTextTest {

    private static final String REFUSED = "The 'https://repo.magento.com/archives/acme-shop/module-loyalty/"
            + "acme-shop-module-loyalty-3.4.1.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403";
    private static final String LIMIT = "GitHub API limit (60 calls/hr) is exhausted, could not fetch"
            + " https://api.github.com/repos/acme/lib/zipball/0a1b2c3.";
    private static final String PLUGIN =
            "acme-shop/installer contains a Composer plugin which is blocked by your" + " allow-plugins config.";

    private static LogReading reading(String... lines) {
        return Engine.logReader().read(String.join("\n\n", lines));
    }

    private static String report(Language language, String... lines) {
        return text(language).of("build.log", reading(lines));
    }

    private static LogText text(Language language) {
        return new LogText(Engine.dialogue(), Bundles.phrases(), language);
    }

    @Test
    void aFailureThatNeedsAnAnswerIsNamedWithItsLinesItsLimitsAndTheQuestion() {
        assertThat(report(Language.EN, LIMIT, REFUSED).lines())
                .startsWith(
                        "build.log",
                        "  What happens: 403 on a package",
                        "  Package: acme-shop/module-loyalty 3.4.1",
                        "  Kind of package: an extension",
                        "  Server: repo.magento.com, HTTP 403",
                        "  When it fails: while fetching the packages",
                        "  Composer version: 2.2.15+",
                        "",
                        "  log line 3: " + REFUSED)
                .anyMatch(line -> line.startsWith("  log line 1: GitHub API limit"))
                .anyMatch(line -> line.contains("A log alone cannot show whose key it is"))
                .anyMatch(line -> line.startsWith("  The log also shows (line 1): GitHub's rate limit"))
                .anyMatch(line -> line.startsWith("  Did the licence get a new owner?"))
                .contains("  - No, still the same person")
                .anyMatch(line -> line.contains("magento-keys chat"));
    }

    @Test
    void aFailureThatTheLogSettlesIsFollowedByItsStepsAndItsArticle() {
        assertThat(report(Language.EN, PLUGIN).lines())
                .contains("  1. If you know this plugin and trust it, allow it and commit composer.json.")
                .contains("     composer config --no-plugins allow-plugins.acme-shop/installer true")
                .anyMatch(line -> line.startsWith("  2. Deploy again."))
                .anyMatch(line -> line.contains("https://getcomposer.org/doc/06-config.md#allow-plugins"))
                .noneMatch(line -> line.contains("magento-keys chat"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingFoundIsOneSentence(Language language) {
        String said = report(language, "Installing dependencies from lock file", "Done.");
        assertThat(said.strip().lines().skip(1)).singleElement().asString().hasSizeGreaterThan(20);
        assertThat(said).contains(Bundles.phrases().say(language, "report.nothing"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void cachedMetadataAndMaskedSecretsAreWarnedOf(Language language) {
        String cached = "https://repo.magento.com could not be fully loaded (curl error 28 while downloading"
                + " https://repo.magento.com/packages.json: Operation timed out), package information was loaded from"
                + " the local cache and may be out of date";
        String secret =
                "Your github oauth token for github.com contains invalid characters: \"ghp_" + "a1".repeat(18) + "\"";
        String said = report(language, cached, secret);
        assertThat(said)
                .contains(Bundles.phrases().say(language, "report.masked"))
                .doesNotContain("a1a1");
        assertThat(said).contains(Bundles.phrases().say(language, "symptom.network"));
        assertThat(report(language, cached)).contains(Bundles.phrases().say(language, "symptom.network"));
    }

    @Test
    void severalFilesAreSummedUp() {
        List<LogReading> all = List.of(reading(REFUSED), reading(PLUGIN), reading("Done."), reading(LIMIT, REFUSED));
        assertThat(text(Language.EN).sum(all))
                .isEqualTo("Logs read: 4. With a key problem: 2. With another failure: 1."
                        + " Without a failure that I know: 1.");
    }
}
