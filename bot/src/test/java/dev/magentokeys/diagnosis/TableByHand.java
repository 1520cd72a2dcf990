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
            case ENTITLEMENT_EXPIRED -> is(FactName.ENTITLEMENT, "invoice", "lapsed");
            case KEYS_MISSING ->
                symptom("keys-missing")
                        || is(FactName.CREDENTIAL_PLACES, "none")
                        || (symptom("unauthorized") && is(FactName.WORKS_ELSEWHERE, "yes"));
            case SPLIT_CREDENTIALS ->
                symptomBut("none", "unsure")
                        && (is(FactName.SAME_CREDENTIALS, "no") || is(FactName.ENVIRONMENT_VARIABLE, "differs"));
            case OWNERSHIP_CONFLICT -> conflict();
            case KEYS_INVALID ->
                symptom("keys-invalid")
                        || (oldKeyOff() && (is(FactName.CONTACT_CHANGED, "no") || is(FactName.KEY_IN_USE, "old")));
            case LICENCE_MOVED ->
                is(FactName.CONTACT_CHANGED, "yes")
                        && is(FactName.TRANSFER_KIND, "other-account")
                        && is(FactName.KEY_IN_USE, "old")
                        && (is(FactName.NEW_KEY_EXISTS, "no") || is(FactName.KEYS_TRANSFERRED, "no"));
            case NOT_ENTITLED_ACCOUNT -> is(FactName.KEY_MADE_BY, "shared-access", "no-licence");
            case EXTENSION_OTHER_ACCOUNT ->
                symptom("package-forbidden", "package-not-found")
                        && is(FactName.PACKAGE_KIND, "extension")
                        && boughtOnAnotherAccount();
            case PACKAGE_UNAVAILABLE -> is(FactName.PACKAGE_CHECK, "misspelt", "withdrawn");
            case REPOSITORY_REFUSED ->
                symptom("repository-forbidden")
                        && !allows(Cause.ENTITLEMENT_EXPIRED)
                        && !allows(Cause.OWNERSHIP_CONFLICT)
                        && !allows(Cause.LICENCE_MOVED)
                        && !allows(Cause.NOT_ENTITLED_ACCOUNT);
            case UNDETERMINED -> true;
        };
    }

    private boolean conflict() {
        boolean stayedBehind = is(FactName.TRANSFER_KIND, "other-account") && is(FactName.KEYS_TRANSFERRED, "no");
        return symptomBut("none", "keys-invalid")
                && is(FactName.CONTACT_CHANGED, "yes")
                && is(FactName.NEW_KEY_EXISTS, "yes")
                && is(FactName.KEY_IN_USE, "old")
                && !oldKeyOff()
                && !stayedBehind;
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
