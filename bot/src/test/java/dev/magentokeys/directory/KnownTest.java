package dev.magentokeys.directory;

import static dev.magentokeys.directory.Sample.PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.directory.KeyUse.Level;
import dev.magentokeys.directory.KeyUse.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Instant NOW = Sample.SINCE.plus(Duration.ofDays(30));

    @Test
    void theStoryOfAChangedContactIsKnownFromTheDirectory() {
        assertThat(facts(Sample.directory()))
                .containsExactly(
                        Map.entry("environment", "Production"),
                        Map.entry("cloudProject", "shop"),
                        Map.entry("currentContact", "Berta"),
                        Map.entry("contactChanged", "yes"),
                        Map.entry("previousContact", "anna@example.com"),
                        Map.entry("previousContactLeft", "yes"),
                        Map.entry("oldKeyExists", "yes"),
                        Map.entry("oldKeyState", "enabled"),
                        Map.entry("newKeyExists", "yes"),
                        Map.entry("keyInUse", "old"));
    }

    @Test
    void withTheSymptomOfALogOnlyTheOneQuestionThatNobodyToldIsLeft() {
        Case known = Case.EMPTY
                .with(new Finding(FactName.SYMPTOM, "package-forbidden", Origin.LOG, "403"))
                .with(new Finding(FactName.PACKAGE_KIND, "commerce", Origin.LOG, "403"))
                .with(findings(Sample.directory()));
        Diagnosis diagnosis = Diagnosis.of(known);
        assertThat(diagnosis.asks()).contains(FactName.OLD_ACCOUNT_ACCESS);
        Diagnosis answered =
                Diagnosis.of(known.with(new Finding(FactName.OLD_ACCOUNT_ACCESS, "yes", Origin.USER, "yes")));
        assertThat(answered.verdict().orElseThrow().cause()).isEqualTo(Cause.OWNERSHIP_CONFLICT);
    }

    @Test
    void aFactIsAsOldAsTheOldestValueThatItRestsOn() {
        Directory before = Sample.directory();
        Told yesterday = new Told(NOW.minus(Duration.ofDays(1)), "Dan");
        Contact returned = new Contact("anna", Optional.of("Anna"), Sample.ANNA.email(), Optional.of(false));
        Directory after = before.apply(before.changeTo(returned, yesterday).orElseThrow());
        Recorded left = Known.facts(after, PRODUCTION, NOW).stream()
                .filter(one -> one.finding().name() == FactName.PREVIOUS_CONTACT_LEFT)
                .findFirst()
                .orElseThrow();
        assertThat(left.age()).isEqualTo(Duration.ofDays(30));
        assertThat(left.finding().origin()).isEqualTo(Origin.REGISTRY);
        assertThat(left.finding().quote())
                .isEqualTo("licences/shop: previousContact = anna, since 2026-01-15;"
                        + " contacts/anna: left = no, since 2026-02-13");
        assertThat(Known.facts(after, PRODUCTION, Instant.EPOCH))
                .allMatch(one -> one.age().isZero());
    }

    @Test
    void placesAreKnownAsFarAsTheyWereTold() {
        assertThat(facts(Sample.directory())).doesNotContainKeys("credentialPlaces", "sameCredentials");
        assertThat(facts(Sample.directory(use(Place.AUTH_JSON, Level.PROJECT, "key-x"))))
                .containsEntry("credentialPlaces", "both")
                .containsEntry("sameCredentials", "yes");
        assertThat(facts(Sample.directory(use(Place.VARIABLE, Level.ENVIRONMENT, "key-y"))))
                .containsEntry("sameCredentials", "no")
                .containsEntry("environmentVariable", "differs")
                .doesNotContainKeys("credentialPlaces", "keyInUse");
        assertThat(facts(Sample.directory(use(Place.VARIABLE, Level.ENVIRONMENT, "key-x"))))
                .containsEntry("environmentVariable", "same")
                .containsEntry("keyInUse", "old");
    }

    @Test
    void whoMadeTheKeyFollowsFromWhatItsAccountShows() {
        assertThat(facts(Sample.directory(use(Place.VARIABLE, Level.PROJECT, "key-y"))))
                .containsEntry("keyMadeBy", "licence-owner")
                .containsEntry("keyInUse", "new");
        Account shared = new Account(
                "agency", "Agency", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
        assertThat(facts(Sample.directory(
                        shared, Sample.key("key-z", "agency"), use(Place.VARIABLE, Level.PROJECT, "key-z"))))
                .containsEntry("keyMadeBy", "shared-access")
                .doesNotContainKey("keyInUse");
    }

    @Test
    void withoutALicenceThatItRunsUnderOnlyNamesAreKnown() {
        Licence second = new Licence("b2b", "B2B", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(facts(Sample.directory(second))).containsOnlyKeys("environment", "cloudProject");
    }

    @Test
    void aKeyThatIsOffOrOfUnknownStateIsNoNewKey() {
        AccessKey unknown =
                new AccessKey("key-y", "Y", Optional.empty(), Optional.of("berta-account"), Optional.empty());
        assertThat(facts(Sample.directory(unknown))).doesNotContainKey("newKeyExists");
    }

    @Test
    void theBuyerOfAnExtensionIsSeenFromTheLicence() {
        Contact dan = new Contact("dan", Optional.of("Dan"), Optional.empty(), Optional.empty());
        Directory directory = Sample.directory(
                dan,
                Sample.account("dan-account", "dan"),
                new Extension("gdpr", "acme/gdpr", Optional.of("anna-account")),
                new Extension("pay", "acme/pay", Optional.of("berta-account")),
                new Extension("map", "acme/map", Optional.of("dan-account")));
        assertThat(List.of("acme/gdpr", "acme/pay", "acme/map", "acme/unheard"))
                .extracting(name -> Known.buyer(directory, PRODUCTION, name, NOW)
                        .map(one -> one.finding().value())
                        .orElse("unknown"))
                .containsExactly("previous", "current", "other", "unknown");
    }

    private static KeyUse use(Place place, Level level, String key) {
        return new KeyUse("production", place, level, key);
    }

    private static List<Finding> findings(Directory directory) {
        return Known.facts(directory, PRODUCTION, NOW).stream()
                .map(Recorded::finding)
                .toList();
    }

    private static Map<String, String> facts(Directory directory) {
        Map<String, String> facts = new LinkedHashMap<>();
        findings(directory).forEach(finding -> facts.put(finding.name().id(), finding.value()));
        return facts;
    }
}
