package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Role;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferOrdersTest {

    private static final String WHOLE =
            "transfer from anna@example.com to Berta other-account licence=shop when=2026-12-01 environments=production";

    private final Office office = new Office();

    private Transfer only() {
        assertThat(office.transfers()).hasSize(1);
        return office.transfers().get(0);
    }

    @Test
    void aLineTellsAllOfIt() {
        office.say(WHOLE);
        assertThat(only())
                .isEqualTo(new Transfer(
                        "t1",
                        Transfer.Standing.RECORDED,
                        Transfer.Kind.OTHER_ACCOUNT,
                        "anna",
                        Optional.of("berta"),
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.of("shop"),
                        List.of("production"),
                        only().told()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transfer from anna to berta other-account",
                "överlåtelse från anna till berta slag=other-account",
                "passaggio da anna a berta tipo=other-account",
                "轉移 從 anna 到 berta 種類=other-account",
                "transfer to berta from anna other",
                "/magento-keys transfer from=anna to=berta kind=other-account"
            })
    void isUnderstoodInFourLanguages(String line) {
        office.say(line);
        assertThat(only().kind()).isEqualTo(Transfer.Kind.OTHER_ACCOUNT);
        assertThat(only().to()).contains("berta");
    }

    @ParameterizedTest
    @CsvSource({"today, 2026-02-01", "imorgon, 2026-02-02", "domani, 2026-02-02", "今天, 2026-02-01"})
    void daysAreReadInFourLanguages(String word, LocalDate day) {
        office.say("transfer from anna to berta when=" + word);
        assertThat(only().when()).contains(day);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsToldInAdvanceIsSaidToBeSo(Language language) {
        office.language = language;
        assertThat(office.say(WHOLE)).contains("Anna", "Berta", "2026-12-01");
        assertThat(only().isAhead()).isTrue();
        AlertSpeech speech = new AlertSpeech(Bundles.ofAlerts());
        Alert alert = office.alerts().get(0);
        String shown = speech.alert(alert, only(), office.directory, List.of(), language)
                .parts()
                .toString();
        assertThat(shown).contains("2026-12-01").doesNotContain("gick från", "went from", "è passata", "已從");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer from anna to carl other-account | I know no contact “carl”. Your directory has: `anna` (Anna), `berta` (Berta).",
                "transfer from anna other-account | Who has the licence then?",
                "transfer to berta other-account | Who had the licence before?",
                "transfer from anna to anna other-account | Both are Anna, so nothing moves.",
                "transfer from anna to berta licence=blog | I know no licence “blog”. Your directory has: `shop` (Shop).",
                "transfer from anna to berta environments=moon | I know no environment “moon”.",
                "transfer from anna to berta when=soon | “soon” is no day that I can read.",
                "transfer from anna to berta when=2026-02-31 | “2026-02-31” is no day that I can read.",
                "transfer from anna to berta kind=stolen | “stolen” is no kind of transfer.",
                "transfer from anna to berta colour=red | I do not know what “colour” says",
                "/transfer the licence failed | I do not know what “the” says",
            })
    void whatIsWrongIsOneSentenceAndNothingIsRecorded(String line, String said) {
        assertThat(office.say(line)).startsWith(said).doesNotContain("\n");
        assertThat(office.transfers()).isEmpty();
    }

    @Test
    void aNameThatMayBeTwoPeopleIsAskedBack() {
        Contact other = new Contact("anna-ek", Optional.of("Anna Ek"), Optional.empty(), Optional.empty());
        Contact berg = new Contact("anna-berg", Optional.of("Anna Berg"), Optional.empty(), Optional.empty());
        office.directory = Sample.with(Directory.EMPTY, other, berg, Sample.BERTA);
        assertThat(office.say("transfer from anna to berta other-account"))
                .contains("may be one of these contacts", "`anna-ek` (Anna Ek)", "`anna-berg` (Anna Berg)");
        office.say("transfer from \"Anna Berg\" to berta other-account");
        assertThat(only().from()).isEqualTo("anna-berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transfer the licence failed",
                "transfer from anna to berta failed yesterday",
                "transfer to the new owner did not work",
                "plan to move the licence",
                "transfers are slow",
                "the transfer from anna to berta"
            })
    void talkIsLeftToTheConversation(String line) {
        assertThat(office.say(line)).isEmpty();
        assertThat(office.last).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void transferAloneGivesAFormThatSaysWhatTheKindsMean(Language language) {
        office.language = language;
        office.say("transfer");
        Part.Form form = office.form();
        assertThat(form.title()).contains("other-account", "same-account", "project-only", "unknown", "MAGEID");
        assertThat(form.inputs()).hasSize(6);
        office.fill(Map.of(
                "transfer.from", "Anna",
                "transfer.to", "berta",
                "transfer.kind", "same account",
                "transfer.licence", "",
                "transfer.when", "2026-01-20",
                "transfer.environments", " "));
        assertThat(only().kind()).isEqualTo(Transfer.Kind.SAME_ACCOUNT);
        assertThat(only().isAhead()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "överlåtelse", "passaggio", "轉移"})
    void inTheMiddleOfACaseTheWordAloneMayBeAnAnswer(String word) {
        office.inCase = true;
        assertThat(office.say(word)).isEmpty();
        assertThat(office.say("/" + word)).startsWith("form");
        office.inCase = false;
        assertThat(office.say(word)).startsWith("form");
    }

    @Test
    void membersAreRefusedPolitelyAndThatIsForTheAudit() {
        office.role = Role.MEMBER;
        for (String line : List.of(WHOLE, "transfer", "transfer from anna to nobody other-account")) {
            assertThat(office.say(line)).startsWith("Only the people whom an admin named");
            assertThat(office.last.orElseThrow().refused()).contains("transfer");
        }
        assertThat(office.transfers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void transfersListsWhatWasRecordedAndWhatIsStillOpen(Language language) {
        office.language = language;
        assertThat(office.say("transfers")).contains("transfer from anna to berta");
        office.say("transfer from anna to berta other-account");
        office.say("transfer from anna to berta project-only");
        assertThat(office.say("transfers").lines().skip(1))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("Anna", "Berta", "2026-02-01"));
    }
}
