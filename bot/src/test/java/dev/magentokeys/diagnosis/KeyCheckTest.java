package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each pair of answers proves, and what it does not. */
class KeyCheckTest {

    private static final Map<String, String> REFUSED_COMMERCE =
            Map.of("symptom", "package-forbidden", "packageKind", "commerce", "contactChanged", "yes");
    private static final Map<String, String> REFUSED_EXTENSION =
            Map.of("symptom", "package-forbidden", "packageKind", "extension", "contactChanged", "yes");

    private static Case told(Map<String, String> known, String... more) {
        Case told = Case.EMPTY;
        for (Map.Entry<String, String> fact : known.entrySet()) {
            told = told.with(finding(fact.getKey(), fact.getValue()));
        }
        for (int i = 0; i < more.length; i += 2) {
            told = told.with(finding(more[i], more[i + 1]));
        }
        return told;
    }

    private static Finding finding(String fact, String value) {
        return new Finding(FactName.byId(fact).orElseThrow(), value, Origin.USER, "");
    }

    private static String verdict(Case known) {
        Diagnosis diagnosis = Diagnosis.of(known);
        return diagnosis
                .verdict()
                .map(verdict -> verdict.cause().id() + " by " + verdict.path().id())
                .orElseGet(() -> "asks " + diagnosis.next().orElseThrow().id());
    }

    @Test
    void theNewKeyFetchesAndTheOldDoesNotSoTheDeploymentUsesTheOldAndHasToGetTheNew() {
        Case known = told(REFUSED_COMMERCE, "oldKeyFetch", "refused", "newKeyFetch", "fetched");
        Diagnosis diagnosis = Diagnosis.of(known);
        assertThat(diagnosis.find(FactName.KEY_IN_USE).map(Finding::value)).contains("old");
        assertThat(diagnosis.find(FactName.KEY_IN_USE).map(Finding::origin)).contains(Origin.INFERRED);
        assertThat(diagnosis.find(FactName.ENTITLEMENT).map(Finding::value)).contains("ok");
        assertThat(verdict(known)).isEqualTo("ownership-conflict by set-credentials");
        assertThat(verdict(known.with(finding("transferKind", "same-account"))))
                .isEqualTo("ownership-conflict by set-credentials");
        assertThat(verdict(known.with(finding("transferKind", "other-account"))))
                .isEqualTo("licence-moved by set-credentials");
    }

    @Test
    void anExtensionThatTheNewKeyFetchesDoesNotProveTheLicence() {
        Case known = told(
                REFUSED_EXTENSION,
                "transferKind",
                "same-account",
                "oldKeyFetch",
                "refused",
                "newKeyFetch",
                "fetched",
                "oldAccountAccess",
                "yes");
        assertThat(verdict(known)).isEqualTo("ownership-conflict by disable-old-key");
        assertThat(Diagnosis.of(known).find(FactName.ENTITLEMENT)).isEmpty();
        assertThat(Diagnosis.of(known).find(FactName.EXTENSION_BUYER).map(Finding::value))
                .contains("current");
    }

    @Test
    void bothRefusedIsNotAboutTheChoiceOfKeySoInvoiceAndBuyerAreAskedAboutFirst() {
        Case both = told(REFUSED_COMMERCE, "keyInUse", "old", "oldKeyFetch", "refused", "newKeyFetch", "refused");
        assertThat(verdict(both)).isIn("asks any-of-these", "asks invoice");
        assertThat(verdict(both.with(finding("entitlement", "invoice")).with(finding("canPay", "yes"))))
                .isEqualTo("entitlement-expired by pay-invoice");
        Case bothOnExtension = told(
                REFUSED_EXTENSION,
                "keyInUse",
                "old",
                "oldKeyFetch",
                "refused",
                "newKeyFetch",
                "refused",
                "entitlement",
                "ok");
        assertThat(verdict(bothOnExtension.with(finding("extensionBuyer", "other"))))
                .isEqualTo("extension-other-account by marketplace-support");
    }

    @Test
    void bothRefusedAfterAChangeOfEmailIsTheConflictItself() {
        Case both = told(
                REFUSED_COMMERCE,
                "transferKind",
                "same-account",
                "keyInUse",
                "old",
                "oldKeyFetch",
                "refused",
                "newKeyFetch",
                "refused",
                "entitlement",
                "ok",
                "packageCheck",
                "right",
                "oldAccountAccess",
                "yes");
        assertThat(verdict(both)).isEqualTo("ownership-conflict by disable-old-key");
    }

    @Test
    void aKeyThatFetchesWhileTheDeploymentFailsWithItIsNotWhatTheDeploymentReads() {
        Case known = told(REFUSED_COMMERCE, "keyInUse", "old", "oldKeyFetch", "fetched", "newKeyFetch", "refused");
        assertThat(verdict(known)).isEqualTo("asks any-of-these");
        Case unsure = known.with(finding("sameCredentials", "unsure"));
        assertThat(verdict(unsure)).isEqualTo("split-credentials by one-place");
        assertThat(Diagnosis.of(unsure).standing(Cause.SPLIT_CREDENTIALS).rules())
                .containsExactly("the-deploy-reads-another-pair");
        assertThat(Diagnosis.of(unsure).standing(Cause.OWNERSHIP_CONFLICT).status())
                .isEqualTo(Status.EXCLUDED);
    }

    @Test
    void aKeyThatFetchesWhileTheDeploymentIsToldToSignInIsNotVisibleToIt() {
        Case known = told(
                Map.of("symptom", "unauthorized", "contactChanged", "no", "entitlement", "ok"),
                "usedKeyFetch",
                "fetched");
        assertThat(verdict(known)).isEqualTo("keys-missing by set-credentials");
        assertThat(Diagnosis.of(known).standing(Cause.KEYS_MISSING).rules())
                .contains("the-variable-is-not-visible-to-this-build");
    }

    @Test
    void aKeyThatIsAnsweredWith401IsOff() {
        Map<String, String> unauthorized =
                Map.of("symptom", "unauthorized", "entitlement", "ok", "sameCredentials", "yes");
        assertThat(verdict(told(
                        unauthorized, "contactChanged", "no", "usedKeyFetch", "unauthorized", "newKeyExists", "no")))
                .startsWith("asks ");
        assertThat(Diagnosis.of(told(unauthorized, "contactChanged", "no", "usedKeyFetch", "unauthorized"))
                        .standing(Cause.KEYS_INVALID)
                        .rules())
                .containsExactly("an-unknown-key-is-off");
        Case moved = told(
                unauthorized,
                "credentialPlaces",
                "variable",
                "contactChanged",
                "yes",
                "packageKind",
                "commerce",
                "oldKeyFetch",
                "unauthorized",
                "newKeyFetch",
                "fetched");
        assertThat(verdict(moved)).isEqualTo("keys-invalid by set-credentials");
        assertThat(Diagnosis.of(moved).standing(Cause.OWNERSHIP_CONFLICT).status())
                .isEqualTo(Status.EXCLUDED);
    }

    @Test
    void a401InTheCheckDoesNotExplainA403InTheDeployment() {
        Case known = told(REFUSED_COMMERCE, "keyInUse", "old", "oldKeyFetch", "unauthorized", "newKeyFetch", "fetched");
        assertThat(Diagnosis.of(known).standing(Cause.KEYS_INVALID).status()).isNotIn(Status.CONFIRMED, Status.LIKELY);
    }

    @Test
    void onlyTheFormerKeyFetchesSoTheLicenceIsStillOnItsAccount() {
        Case known = told(
                REFUSED_COMMERCE, "transferKind", "same-account", "oldKeyFetch", "fetched", "newKeyFetch", "refused");
        assertThat(Diagnosis.of(known).find(FactName.KEY_IN_USE).map(Finding::value))
                .contains("new");
        Case settled = known.with(finding("entitlement", "ok")).with(finding("sameCredentials", "yes"));
        assertThat(verdict(settled)).isEqualTo("not-entitled-account by create-keys");
    }

    @Test
    void whateverIsFetchedIsThereAndSpeltRight() {
        Case known = told(REFUSED_COMMERCE, "newKeyFetch", "fetched");
        assertThat(Diagnosis.of(known).find(FactName.PACKAGE_CHECK).map(Finding::value))
                .contains("right");
        assertThat(Diagnosis.of(known).standing(Cause.PACKAGE_UNAVAILABLE).status())
                .isEqualTo(Status.EXCLUDED);
    }

    @Test
    void itIsOfferedForBothKeysAfterAChangeAndForTheOneInUseElse() {
        assertThat(KeyCheck.of(Diagnosis.of(told(REFUSED_COMMERCE)))
                        .orElseThrow()
                        .fetches())
                .containsExactly(FactName.OLD_KEY_FETCH, FactName.NEW_KEY_FETCH);
        assertThat(KeyCheck.of(Diagnosis.of(told(Map.of("symptom", "unauthorized"))))
                        .orElseThrow()
                        .fetches())
                .containsExactly(FactName.USED_KEY_FETCH);
        assertThat(KeyCheck.of(Diagnosis.of(told(Map.of("symptom", "memory-limit")))))
                .isEmpty();
        assertThat(KeyCheck.of(
                        Diagnosis.of(told(REFUSED_COMMERCE, "oldKeyFetch", "refused", "newKeyFetch", "refused"))))
                .isEmpty();
    }

    @Test
    void itIsNotOfferedWhileSomethingElseIsAskedThatItCannotSpare() {
        Diagnosis first = Diagnosis.of(told(Map.of("symptom", "package-forbidden")));
        assertThat(first.next().map(Question::id)).contains("transfer");
        assertThat(KeyCheck.wouldSettle(first)).isFalse();
        assertThat(KeyCheck.wouldSettle(Diagnosis.of(told(REFUSED_COMMERCE)))).isTrue();
    }

    @Test
    void whatNobodyKnewIsOpenAgain() {
        Case unsure = told(REFUSED_COMMERCE, "keyInUse", "unsure", "transferKind", "unsure");
        assertThat(KeyCheck.reopened(unsure)).isEqualTo(Set.of(FactName.KEY_IN_USE));
    }
}
