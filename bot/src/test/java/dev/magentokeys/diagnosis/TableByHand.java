package dev.magentokeys.diagnosis;

import java.util.Map;
import java.util.Set;

/** The decision table once more, written out by hand, to hold the product's rows against. */
final class TableByHand {
    private static final Set<String> NOT_KEYS =
            Set.of("other-repository-auth", "github-rate-limit", "later-phase", "none");

    private final Map<FactName, Finding> facts;

    TableByHand(Map<FactName, Finding> facts) {
        this.facts = facts;
    }

    private boolean is(FactName fact, String... values) {
        return facts.containsKey(fact)
                && Set.of(values).contains(facts.get(fact).value());
    }

    private boolean symptom(String... values) {
        return is(FactName.SYMPTOM, values);
    }

    /** A symptom is known, and it is none of these. */
    private boolean symptomBut(String... values) {
        return facts.containsKey(FactName.SYMPTOM) && !symptom(values);
    }

    /** Whether every condition of the cause's row was seen, told or inferred. */
    boolean allows(Cause cause) {
        return switch (cause) {
            case NOT_KEYS -> NOT_KEYS.contains(facts.get(FactName.SYMPTOM).value());
            case MALFORMED_CREDENTIALS -> symptom("credentials-malformed");
            case REPOSITORY_OUTAGE -> symptom("repository-unavailable");
            case ENTITLEMENT_EXPIRED ->
                is(FactName.ENTITLEMENT, "invoice", "lapsed") && !usedFetches() && !newIsEntitled();
            case KEYS_MISSING -> missing();
            case SPLIT_CREDENTIALS -> split();
            case OWNERSHIP_CONFLICT -> conflict();
            case KEYS_INVALID -> invalid();
            case LICENCE_MOVED -> moved();
            case NOT_ENTITLED_ACCOUNT ->
                (is(FactName.KEY_MADE_BY, "shared-access", "no-licence") && !usedFetches())
                        || licenceIsWithTheOtherKey();
            case EXTENSION_OTHER_ACCOUNT -> extensionFails() && !usedFetches() && boughtOnAnotherAccount();
            case PACKAGE_UNAVAILABLE -> nameIsWrong() && !anyFetches();
            case REPOSITORY_REFUSED ->
                symptom("repository-forbidden")
                        && !allows(Cause.ENTITLEMENT_EXPIRED)
                        && !allows(Cause.OWNERSHIP_CONFLICT)
                        && !allows(Cause.LICENCE_MOVED)
                        && !allows(Cause.NOT_ENTITLED_ACCOUNT);
            case UNDETERMINED -> true;
        };
    }

    private boolean missing() {
        boolean invisible = symptom("unauthorized") && (is(FactName.WORKS_ELSEWHERE, "yes") || whateverIsUsedFetches());
        return symptom("keys-missing") || is(FactName.CREDENTIAL_PLACES, "none") || invisible;
    }

    private boolean split() {
        boolean anotherPair = refusedDeployment() && whateverIsUsedFetches() && !is(FactName.SAME_CREDENTIALS, "yes");
        return symptomBut("none", "unsure")
                && !bothAreRefused()
                && (is(FactName.SAME_CREDENTIALS, "no") || is(FactName.ENVIRONMENT_VARIABLE, "differs") || anotherPair);
    }

    private boolean invalid() {
        boolean off =
                oldKeyOff() && (is(FactName.CONTACT_CHANGED, "no") || is(FactName.KEY_IN_USE, "old")) && !usedFetches();
        boolean unknown = symptom("unauthorized", "credentials-refused") && is(FactName.USED_KEY_FETCH, "unauthorized");
        return symptom("keys-invalid") || off || unknown;
    }

    private boolean moved() {
        return is(FactName.CONTACT_CHANGED, "yes")
                && is(FactName.TRANSFER_KIND, "other-account")
                && is(FactName.KEY_IN_USE, "old")
                && (is(FactName.NEW_KEY_EXISTS, "no") || oldKeyStayedBehind())
                && !is(FactName.OLD_KEY_FETCH, "fetched")
                && !is(FactName.NEW_KEY_FETCH, "refused");
    }

    private boolean anyFetches() {
        return usedFetches() || is(FactName.OLD_KEY_FETCH, "fetched") || is(FactName.NEW_KEY_FETCH, "fetched");
    }

    private boolean conflict() {
        boolean movedAway = is(FactName.TRANSFER_KIND, "other-account") && oldKeyStayedBehind();
        boolean oldIsUnknown =
                symptom("unauthorized", "credentials-refused") && is(FactName.OLD_KEY_FETCH, "unauthorized");
        boolean neitherMayHaveIt =
                bothAreRefused() && (nameIsWrong() || (extensionFails() && is(FactName.EXTENSION_BUYER, "other")));
        return symptomBut("none", "keys-invalid")
                && is(FactName.CONTACT_CHANGED, "yes")
                && is(FactName.NEW_KEY_EXISTS, "yes")
                && is(FactName.KEY_IN_USE, "old")
                && !oldKeyOff()
                && !oldIsUnknown
                && !is(FactName.OLD_KEY_FETCH, "fetched")
                && !movedAway
                && !neitherMayHaveIt;
    }

    private boolean oldKeyStayedBehind() {
        return is(FactName.KEYS_TRANSFERRED, "no")
                || (is(FactName.OLD_KEY_FETCH, "refused") && is(FactName.NEW_KEY_FETCH, "fetched"));
    }

    private boolean newIsEntitled() {
        return is(FactName.NEW_KEY_FETCH, "fetched") && is(FactName.PACKAGE_KIND, "commerce");
    }

    private boolean usedFetches() {
        return is(FactName.USED_KEY_FETCH, "fetched");
    }

    private boolean whateverIsUsedFetches() {
        boolean bothFetch = is(FactName.OLD_KEY_FETCH, "fetched") && is(FactName.NEW_KEY_FETCH, "fetched");
        return usedFetches() || (bothFetch && !is(FactName.KEY_IN_USE, "other"));
    }

    private boolean bothAreRefused() {
        return is(FactName.OLD_KEY_FETCH, "refused") && is(FactName.NEW_KEY_FETCH, "refused");
    }

    private boolean refusedDeployment() {
        return symptom("package-forbidden", "package-not-found", "package-not-listed", "credentials-refused");
    }

    private boolean licenceIsWithTheOtherKey() {
        boolean withTheOldOne = is(FactName.CONTACT_CHANGED, "yes")
                && !is(FactName.TRANSFER_KIND, "other-account")
                && is(FactName.KEY_IN_USE, "new")
                && is(FactName.OLD_KEY_FETCH, "fetched")
                && is(FactName.NEW_KEY_FETCH, "refused")
                && is(FactName.PACKAGE_KIND, "commerce");
        boolean withAnother =
                is(FactName.CONTACT_CHANGED, "no") && is(FactName.USED_KEY_FETCH, "refused") && newIsEntitled();
        return refusedDeployment() && (withTheOldOne || withAnother);
    }

    private boolean extensionFails() {
        return symptom("package-forbidden", "package-not-found") && is(FactName.PACKAGE_KIND, "extension");
    }

    private boolean nameIsWrong() {
        return is(FactName.PACKAGE_CHECK, "misspelt", "withdrawn");
    }

    private boolean oldKeyOff() {
        return is(FactName.OLD_KEY_STATE, "disabled", "disabled-by-mistake", "deleted");
    }

    private boolean boughtOnAnotherAccount() {
        if (is(FactName.EXTENSION_BUYER, "other")) {
            return is(FactName.KEY_IN_USE, "old", "new");
        }
        if (is(FactName.KEY_IN_USE, "other")) {
            return is(FactName.EXTENSION_BUYER, "previous", "current");
        }
        boolean crossed = (is(FactName.EXTENSION_BUYER, "previous") && is(FactName.KEY_IN_USE, "new"))
                || (is(FactName.EXTENSION_BUYER, "current") && is(FactName.KEY_IN_USE, "old"));
        return crossed && !is(FactName.CONTACT_CHANGED, "no");
    }
}
