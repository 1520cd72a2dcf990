package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bot answers to a log: the line that proves it, what it cannot prove, and what else stands in it. */
class LogAnswersTest {

    private static final String REFUSED = "The 'https://repo.magento.com/archives/magento/module-rma/"
            + "magento-module-rma-101.2.7.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403";
    private static final String LIMIT = "GitHub API limit (60 calls/hr) is exhausted, could not fetch"
            + " https://api.github.com/repos/acme/lib/zipball/0a1b2c3. Create a GitHub OAuth token to go over the API"
            + " rate limit.";
    private static final String MEMORY = "PHP Fatal error:  Allowed memory size of 1610612736 bytes exhausted"
            + " (tried to allocate 4096 bytes) in phar:///usr/bin/composer/src/Composer/DependencyResolver/Solver.php";
    private static final String CACHED = "https://repo.magento.com could not be fully loaded (curl error 28 while"
            + " downloading https://repo.magento.com/packages.json: Operation timed out after 300000 milliseconds),"
            + " package information was loaded from the local cache and may be out of date";

    private static Message file(String... lines) {
        LogReading reading = Engine.logReader().read(String.join("\n\n", lines));
        return Message.log(reading, "");
    }

    private static List<String> evidence(Talk talk) {
        return talk.of(Part.Evidence.class).stream()
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    @Test
    void aWholeLogIsQuotedByItsLineAndAPasteWithoutOne() {
        assertThat(evidence(Talk.english().send(file("Loading composer repositories", REFUSED))))
                .containsExactly("log line 3: " + REFUSED);
        assertThat(evidence(Talk.english().say(REFUSED))).containsExactly(REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beforeItAsksItSaysWhatTheLogProvesAndWhatNot(Language language) {
        Talk talk = Talk.in(language).send(file(REFUSED));
        assertThat(talk.reply().verdict()).isEmpty();
        assertThat(talk.words())
                .contains(Bundles.phrases().say(language, "proves.package-forbidden"))
                .contains(Bundles.phrases().say(language, "unproved.package-forbidden"));
        assertThat(talk.press("no").words())
                .doesNotContain(Bundles.phrases().say(language, "proves.package-forbidden"));
    }

    @Test
    void theLesserOfTwoProblemsIsNamedBesideTheQuestionAndBesideTheVerdict() {
        Talk talk = Talk.english().send(file(LIMIT, REFUSED));
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        String said = "The log also shows (line 1): GitHub's rate limit is used up. That is not about the keys";
        assertThat(talk.words()).contains(said);
        assertThat(talk.press("no", "other").verdict()).startsWith("not-entitled-account");
        assertThat(talk.words()).contains(said);
    }

    @Test
    void twoProblemsOfWhichNeitherIsAboutTheKeysAreBothNamed() {
        Talk talk = Talk.english().send(file(MEMORY, LIMIT));
        assertThat(talk.verdict()).isEqualTo("not-keys by other-article");
        assertThat(talk.words()).contains("GitHub’s limit for calls without a token is used up.");
        assertThat(talk.words()).contains("The log also shows (line 1): PHP ran out of memory.");
    }

    @Test
    void thatAHookFailedIsNoSecondProblem() {
        Talk talk = Talk.english()
                .say("Error: patch /app/m2-hotfixes/a.patch can't be applied\n"
                        + "E: Error building project: The build hook failed with status code 1. Aborted build.");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("patch-failed");
        assertThat(talk.words()).doesNotContain("The log also shows");
    }

    @Test
    void cachedMetadataIsAWarning() {
        Talk talk = Talk.english().send(file(CACHED, REFUSED));
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(talk.words()).contains("list of packages from its cache (log line 1), because: ");
    }

    @Test
    void anotherLogTakesTheDetailsOfTheFirstAway() {
        Talk talk = Talk.english().send(file(LIMIT, CACHED, REFUSED)).say("sorry, I was wrong, it says 401");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("unauthorized");
        assertThat(talk.value(FactName.ALSO_SEEN)).isEmpty();
        assertThat(talk.value(FactName.CACHED_METADATA)).isEmpty();
        assertThat(talk.value(FactName.FAILED_HOST)).isEmpty();
    }

    @Test
    void aLogThatShowsWhatWasToldIsQuotedAllTheSame() {
        Talk talk = Talk.english().press("package-forbidden").send(file(REFUSED));
        assertThat(evidence(talk)).containsExactly("log line 1: " + REFUSED);
        assertThat(talk.value(FactName.FAILED_PACKAGE)).isEqualTo("magento/module-rma");
    }

    @Test
    void theSameLogAgainTellsNothingNew() {
        Talk talk = Talk.english().send(file(REFUSED)).send(file(REFUSED));
        assertThat(talk.words()).contains("nothing that I did not know already");
        assertThat(talk.asks()).isEqualTo("contactChanged");
    }

    @Test
    void aNewLogAfterThePathIsReadWhole() {
        Talk talk = Talk.english().send(file(MEMORY)).press("done-1", "done-2", "done-3");
        talk.send(file(LIMIT, REFUSED));
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(talk.value(FactName.FAILED_PACKAGE)).isEqualTo("magento/module-rma");
        assertThat(evidence(talk)).containsExactly("log line 3: " + REFUSED);
        assertThat(talk.words()).contains("Then that was not all of it").contains("The log also shows (line 1)");
    }
}
