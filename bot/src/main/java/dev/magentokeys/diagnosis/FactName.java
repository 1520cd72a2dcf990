package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be known about a case, with the values that each fact may take. */
public enum FactName {
    SYMPTOM(symptoms()),
    /** Another thing that the log shows beside the symptom; to be looked at afterwards. */
    ALSO_SEEN(symptoms()),
    /** Why Composer took its list of packages from its cache: a warning, not the failure. */
    CACHED_METADATA(symptoms()),
    FAILED_PACKAGE,
    /** The version as the name of the package's archive has it, for instance {@code 101.2.7.0}. */
    FAILED_VERSION,
    /** The server that refused or did not answer. */
    FAILED_HOST,
    /** The part of the deployment in which it failed. */
    FAILED_PHASE("dependencies", "build", "deploy", "post-deploy"),
    PACKAGE_KIND("commerce", "extension", "open-source", "unsure"),
    CONTACT_CHANGED(yesNo()),
    TRANSFER_KIND("same-account", "other-account", "project-only", "unsure"),
    PREVIOUS_CONTACT,
    CURRENT_CONTACT,
    PREVIOUS_CONTACT_LEFT(yesNo()),
    OLD_KEY_EXISTS(yesNo()),
    NEW_KEY_EXISTS(yesNo()),
    KEY_IN_USE("old", "new", "other", "unsure"),
    KEYS_TRANSFERRED(yesNo()),
    OLD_KEY_STATE("enabled", "disabled", "disabled-by-mistake", "deleted", "unsure"),
    /** What repo.magento.com answered when somebody fetched the package with the former contact's key. */
    OLD_KEY_FETCH(fetches()),
    /** The same with the present contact's key. */
    NEW_KEY_FETCH(fetches()),
    /** The same with the key that the deployment uses. */
    USED_KEY_FETCH(fetches()),
    OLD_ACCOUNT_ACCESS(yesNo()),
    EXTENSION_BUYER("previous", "current", "other", "unsure"),
    INVOICE_OUTSTANDING(yesNo()),
    ENTITLEMENT("ok", "invoice", "lapsed", "unsure"),
    CAN_PAY(yesNo()),
    TICKET_POSSIBLE(yesNo()),
    LICENCE_SHOWN(yesNo()),
    ASKER_IS_PRIMARY_CONTACT(yesNo()),
    SHARED_ACCESS_KEY(yesNo()),
    KEY_MADE_BY("licence-owner", "shared-access", "no-licence", "unsure"),
    PACKAGE_CHECK("right", "misspelt", "withdrawn", "unsure"),
    HOSTING("cloud", "self-hosted", "unsure"),
    CLOUD_PROJECT,
    ENVIRONMENT,
    CREDENTIAL_PLACES("variable", "auth-json", "both", "none", "unsure"),
    SAME_CREDENTIALS(yesNo()),
    ENVIRONMENT_VARIABLE("yes", "same", "differs", "no", "unsure"),
    WORKS_ELSEWHERE(yesNo()),
    COMPOSER_VERSION,
    /** Since when the deployments fail, in the person's words; only for the ticket. */
    FAILING_SINCE;

    /** The answer of a person who was asked and does not know; it closes a fact and decides nothing. */
    public static final String UNSURE = "unsure";

    private final List<String> allowed;
    private final String id;

    FactName(String... values) {
        this.allowed = List.of(values);
        this.id = Ids.camel(this);
    }

    /** The values of record; empty when the fact is free text. */
    public List<String> allowed() {
        return allowed;
    }

    public boolean isFreeText() {
        return allowed.isEmpty();
    }

    /** Whether it tells of one log only: it goes when another log, or another symptom, takes that one's place. */
    public boolean describesALog() {
        return this == ALSO_SEEN || this == CACHED_METADATA || this == FAILED_HOST || this == FAILED_PHASE;
    }

    /** Whether it only goes along with what a log or a person says: texts quote it, and no rule reads it. */
    public boolean isDetail() {
        return describesALog() || this == FAILED_VERSION || this == FAILING_SINCE;
    }

    /** Whether its values are symptoms, with "none" and "unsure". */
    public boolean isSymptom() {
        return this == SYMPTOM || this == ALSO_SEEN || this == CACHED_METADATA;
    }

    public boolean isYesNo() {
        return allowed.equals(List.of(yesNo()));
    }

    public boolean allows(String value) {
        return isFreeText() ? !value.isBlank() : allowed.contains(value);
    }

    /** The name of record, for instance {@code keyInUse}. */
    public String id() {
        return id;
    }

    public static Optional<FactName> byId(String id) {
        return Arrays.stream(FactName.values())
                .filter(name -> name.id().equals(id))
                .findFirst();
    }

    private static String[] yesNo() {
        return new String[] {"yes", "no", UNSURE};
    }

    private static String[] fetches() {
        return new String[] {"fetched", "refused", "unauthorized", UNSURE};
    }

    private static String[] symptoms() {
        return Stream.concat(Arrays.stream(Symptom.values()).map(Symptom::id), Stream.of("none", "unsure"))
                .toArray(String[]::new);
    }
}
