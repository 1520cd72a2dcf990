package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A conversation that was left: put aside after a day, taken up again when asked for, a path kept open for a month. */
class ResumeTalkTest {

    private static final Phrases PHRASES = Bundles.phrases();
    private static final Duration THREE_DAYS = Duration.ofDays(3).plusHours(2);

    private static final Map<Language, String> GO_ON = Map.of(
            Language.EN, "go on with it",
            Language.SV, "fortsätt med det",
            Language.IT, "riprendiamo",
            Language.ZH_HANT, "接著談");

    private static Talk left(Language language) {
        return Talk.in(language).press("package-forbidden", "other-account");
    }

    private static Talk after(Talk talk, Duration rest, String text) {
        return talk.send(Message.text(text).after(rest));
    }

    private static Talk onAPath() {
        return Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled", "done-1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOldTalkIsPutAsideAndCanBeGoneOnWith(Language language) {
        Talk talk = left(language);
        Map<FactName, ?> old = talk.now().known().given();
        after(talk, THREE_DAYS, "401");
        assertThat(talk.words())
                .startsWith(PHRASES.say(language, "note.put-aside", Map.of("days", 3)))
                .contains("3");
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEmpty();
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("unauthorized");
        assertThat(talk.choices()).contains("resume");
        talk.say("/back").say(GO_ON.getOrDefault(language, ""));
        assertThat(talk.words()).startsWith(PHRASES.say(language, "note.resumed"));
        assertThat(talk.now().known().given().keySet()).isEqualTo(old.keySet());
        assertThat(talk.asks()).isEqualTo("keyInUse");
        assertThat(talk.choices()).doesNotContain("resume");
    }

    @Test
    void whatWasSaidSinceCountsMoreThanWhatWasSaidThen() {
        Talk talk = after(left(Language.EN), THREE_DAYS, "now it is a 404 on a package");
        talk.press("resume");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-not-found");
        assertThat(talk.value(FactName.TRANSFER_KIND)).isEqualTo("other-account");
        assertThat(talk.asks()).isEqualTo("keyInUse");
    }

    @Test
    void theOfferStaysUntilSomethingElseIsSettledAndTheWordsWorkEvenThen() {
        Talk talk = after(left(Language.EN), THREE_DAYS, "hello");
        assertThat(talk.choices()).contains("resume");
        talk.press("unauthorized");
        assertThat(talk.choices()).contains("resume");
        talk.press("no");
        assertThat(talk.choices()).doesNotContain("resume");
        assertThat(talk.say("resume").value(FactName.TRANSFER_KIND)).isEqualTo("other-account");
    }

    @Test
    void aDayIsWaitedForAndAButtonGoesOnByItself() {
        Talk sameDay = after(left(Language.EN), Resuming.A_QUESTION, "the old key is in use");
        assertThat(sameDay.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        Talk talk = left(Language.EN);
        talk.send(new Message(
                new Message.Pressed("old-and-new", Optional.of(talk.reply().turn())), Optional.empty(), 0, THREE_DAYS));
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("old");
        assertThat(after(Talk.english(), THREE_DAYS, "hello").choices()).doesNotContain("resume");
    }

    @Test
    void goingOnAtOnceDoesNotSayThatItWasPutAside() {
        Talk talk = after(left(Language.EN), THREE_DAYS, "go on with it");
        assertThat(talk.words()).startsWith("We go on with the earlier talk.").doesNotContain("aside");
        assertThat(talk.asks()).isEqualTo("keyInUse");
        assertThat(after(left(Language.EN), Duration.ofHours(30), "hi").words()).contains("our talk of yesterday");
    }

    @Test
    void whatWasTriedAndWhatTheLogSaidComesBackToo() {
        Talk talk = Talk.english().press("keys-missing", "failed").say("""
                W: [Composer\\Downloader\\TransportException]
                W: The 'https://repo.magento.com/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403
                """);
        Case known = talk.now().known();
        after(talk, THREE_DAYS, "hello").press("resume");
        assertThat(talk.now().known().tried()).isEqualTo(known.tried()).isNotEmpty();
        assertThat(talk.now().known().find(FactName.SYMPTOM)).isEqualTo(known.find(FactName.SYMPTOM));
    }

    @Test
    void aPathStaysOpenForAMonthAndAsksFirstWhetherItHelped() {
        for (String greeting : List.of("hello", "/check", "zxqv wrtk plmb")) {
            Talk talk = onAPath();
            Stage path = talk.now().stage();
            after(talk, Duration.ofDays(20), greeting);
            assertThat(talk.words()).as(greeting).isEqualTo("Welcome back. Did it work?");
            assertThat(talk.choices()).containsExactly("worked", "failed", "check");
            assertThat(talk.press("check").now().stage()).isEqualTo(path);
            assertThat(talk.words()).contains("where we were").contains("Two keys are in conflict");
        }
        assertThat(after(onAPath(), Duration.ofDays(2), "hello")
                        .press("worked")
                        .reply()
                        .done())
                .isTrue();
        assertThat(after(onAPath(), Duration.ofDays(2), "it works now").reply().done())
                .isTrue();
        assertThat(after(onAPath(), Duration.ofDays(2), "what is a MAGEID")
                        .reply()
                        .guide())
                .isPresent();
        assertThat(after(onAPath(), Duration.ofMinutes(20), "hello").words()).doesNotContain("Welcome back");
        Talk expired = after(onAPath(), Duration.ofDays(31), "hello");
        assertThat(expired.reply().verdict()).isEmpty();
        assertThat(expired.press("resume").verdict()).isEqualTo("ownership-conflict by disable-old-key");
    }
}
