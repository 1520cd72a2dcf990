package dev.magentokeys.diagnosis;

import static dev.magentokeys.diagnosis.Condition.all;
import static dev.magentokeys.diagnosis.Condition.any;
import static dev.magentokeys.diagnosis.Condition.is;
import static dev.magentokeys.diagnosis.Condition.notKnown;
import static dev.magentokeys.diagnosis.Condition.symptom;
import static dev.magentokeys.diagnosis.Derivation.definition;
import static dev.magentokeys.diagnosis.Derivation.inference;
import static dev.magentokeys.diagnosis.FactName.CONTACT_CHANGED;
import static dev.magentokeys.diagnosis.FactName.ENTITLEMENT;
import static dev.magentokeys.diagnosis.FactName.EXTENSION_BUYER;
import static dev.magentokeys.diagnosis.FactName.KEY_IN_USE;
import static dev.magentokeys.diagnosis.FactName.NEW_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.NEW_KEY_FETCH;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_FETCH;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_STATE;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_CHECK;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_KIND;
import static dev.magentokeys.diagnosis.FactName.USED_KEY_FETCH;
import static dev.magentokeys.diagnosis.FactName.WORKS_ELSEWHERE;
import static dev.magentokeys.diagnosis.Symptom.CREDENTIALS_REFUSED;
import static dev.magentokeys.diagnosis.Symptom.KEYS_INVALID;
import static dev.magentokeys.diagnosis.Symptom.PACKAGE_FORBIDDEN;
import static dev.magentokeys.diagnosis.Symptom.PACKAGE_NOT_FOUND;
import static dev.magentokeys.diagnosis.Symptom.PACKAGE_NOT_LISTED;
import static dev.magentokeys.diagnosis.Symptom.UNAUTHORIZED;

import java.util.List;

/**
 * What the answers prove that people got when they fetched the failing package with one key and with the other.
 *
 * <p>A key that fetches it is on, and its account may have that package; so the package exists. A key that is refused (403, 404)
 * is known to the repository, but may not have the package. A key that is answered with 401 is off or was mistyped. That an
 * extension can be fetched says nothing of the licence: only an Adobe Commerce package does.
 */
final class Fetches {
    private Fetches() {}

    private static final Condition CHANGED = is(CONTACT_CHANGED, "yes");
    private static final Condition UNCHANGED = is(CONTACT_CHANGED, "no");
    private static final Condition COMMERCE = is(PACKAGE_KIND, "commerce");
    private static final Condition EXTENSION = is(PACKAGE_KIND, "extension");

    static final Condition OLD_FETCHES = is(OLD_KEY_FETCH, "fetched");
    static final Condition OLD_REFUSED = is(OLD_KEY_FETCH, "refused");
    static final Condition NEW_FETCHES = is(NEW_KEY_FETCH, "fetched");
    static final Condition NEW_REFUSED = is(NEW_KEY_FETCH, "refused");
    static final Condition NEW_FAILS = is(NEW_KEY_FETCH, "refused", "unauthorized");
    static final Condition USED_FETCHES = is(USED_KEY_FETCH, "fetched");
    static final Condition BOTH_REFUSED = all(OLD_REFUSED, NEW_REFUSED);

    /** The present contact's account holds the licence. */
    static final Condition NEW_ENTITLED = all(NEW_FETCHES, COMMERCE);

    /** Whichever of the two keys the deployment uses, it fetches the package. */
    static final Condition ANY_USED_FETCHES =
            any(USED_FETCHES, all(OLD_FETCHES, NEW_FETCHES, notKnown(is(KEY_IN_USE, "other"))));

    /** The deployment was answered as a key is whose account may not have the package. */
    static final Condition DEPLOYMENT_REFUSED =
            symptom(PACKAGE_FORBIDDEN, PACKAGE_NOT_FOUND, PACKAGE_NOT_LISTED, CREDENTIALS_REFUSED);

    /** The deployment was answered as a key is that does not exist. */
    static final Condition DEPLOYMENT_UNAUTHORIZED = symptom(UNAUTHORIZED, CREDENTIALS_REFUSED);

    /** The former contact's key is off, as the deployment that uses it says too. */
    static final Condition OLD_OFF = all(DEPLOYMENT_UNAUTHORIZED, is(OLD_KEY_FETCH, "unauthorized"));

    /** The deployment uses the present contact's key, and the licence is still on the account of the former key. */
    static final Condition ONLY_OLD_ENTITLED =
            all(CHANGED, is(KEY_IN_USE, "new"), OLD_FETCHES, NEW_REFUSED, COMMERCE, DEPLOYMENT_REFUSED);

    /** Nobody took the licence over, and another key fetches what the one in use may not have. */
    static final Condition ONLY_ANOTHER_ENTITLED =
            all(UNCHANGED, is(USED_KEY_FETCH, "refused"), NEW_ENTITLED, DEPLOYMENT_REFUSED);

    private static final Condition FAILS_LIKE_OLD = any(
            all(DEPLOYMENT_REFUSED, OLD_REFUSED),
            all(symptom(UNAUTHORIZED, KEYS_INVALID, CREDENTIALS_REFUSED), is(OLD_KEY_FETCH, "unauthorized")));
    private static final Condition FAILS_LIKE_NEW = any(
            all(DEPLOYMENT_REFUSED, NEW_REFUSED),
            all(symptom(UNAUTHORIZED, KEYS_INVALID, CREDENTIALS_REFUSED), is(NEW_KEY_FETCH, "unauthorized")));

    static final List<Derivation> DERIVATIONS = List.of(
            inference(
                    "the-key-in-use-is-answered-like-the-deployment",
                    all(CHANGED, FAILS_LIKE_OLD, NEW_FETCHES),
                    KEY_IN_USE,
                    "old"),
            inference(
                    "the-key-in-use-is-answered-like-the-deployment",
                    all(CHANGED, FAILS_LIKE_NEW, OLD_FETCHES),
                    KEY_IN_USE,
                    "new"),
            used(OLD_KEY_FETCH, "fetched", "old"),
            used(OLD_KEY_FETCH, "refused", "old"),
            used(OLD_KEY_FETCH, "unauthorized", "old"),
            used(NEW_KEY_FETCH, "fetched", "new"),
            used(NEW_KEY_FETCH, "refused", "new"),
            used(NEW_KEY_FETCH, "unauthorized", "new"),
            onlyKey("fetched"),
            onlyKey("refused"),
            onlyKey("unauthorized"),
            definition(is(NEW_KEY_FETCH, "fetched", "refused"), NEW_KEY_EXISTS, "yes"),
            definition(OLD_FETCHES, OLD_KEY_STATE, "enabled"),
            definition(all(UNCHANGED, USED_FETCHES), OLD_KEY_STATE, "enabled"),
            inference("a-refused-key-is-known", OLD_REFUSED, OLD_KEY_STATE, "enabled"),
            inference(
                    "a-refused-key-is-known", all(UNCHANGED, is(USED_KEY_FETCH, "refused")), OLD_KEY_STATE, "enabled"),
            definition(USED_FETCHES, WORKS_ELSEWHERE, "yes"),
            definition(is(USED_KEY_FETCH, "refused", "unauthorized"), WORKS_ELSEWHERE, "no"),
            definition(any(OLD_FETCHES, NEW_FETCHES, USED_FETCHES), PACKAGE_CHECK, "right"),
            inference("what-can-be-fetched-is-paid", any(all(USED_FETCHES, COMMERCE), NEW_ENTITLED), ENTITLEMENT, "ok"),
            inference(
                    "who-can-fetch-an-extension-bought-it",
                    all(CHANGED, EXTENSION, OLD_FETCHES, NEW_REFUSED),
                    EXTENSION_BUYER,
                    "previous"),
            inference(
                    "who-can-fetch-an-extension-bought-it",
                    all(CHANGED, EXTENSION, NEW_FETCHES, OLD_REFUSED),
                    EXTENSION_BUYER,
                    "current"));

    /** Without a former contact the old key is the one that the deployment uses. */
    private static Derivation onlyKey(String answer) {
        return definition(all(UNCHANGED, is(OLD_KEY_FETCH, answer)), USED_KEY_FETCH, answer);
    }

    private static Derivation used(FactName fetch, String answer, String key) {
        return definition(all(is(KEY_IN_USE, key), is(fetch, answer)), USED_KEY_FETCH, answer);
    }
}
