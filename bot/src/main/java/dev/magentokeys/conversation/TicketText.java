package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text to paste into a ticket: in English whatever the conversation's language, with blanks marked, without secrets. */
final class TicketText {

    private final Phrases phrases;

    TicketText(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<String> of(Verdict verdict, Diagnosis diagnosis) {
        Voice english = new Voice(phrases, Language.EN, diagnosis);
        return switch (verdict.path()) {
            case SUPPORT_TICKET, ACCOUNT_TEAM, MARKETPLACE_SUPPORT -> Optional.of(text(verdict, english));
            default -> Optional.empty();
        };
    }

    /** For a person who is asked for help in the middle of a case; after a verdict the text fits that. */
    String soFar(Diagnosis diagnosis) {
        Verdict open = new Verdict(Cause.UNDETERMINED, Path.SUPPORT_TICKET, List.of(), Verdict.Certainty.LIKELY);
        return text(diagnosis.verdict().orElse(open), new Voice(phrases, Language.EN, diagnosis));
    }

    private static String text(Verdict verdict, Voice english) {
        return """
                Subject: %s

                What happened
                %s

                Contacts
                Former primary contact: %s
                Present primary contact: %s
                Cloud project: %s

                Keys (by label and last four characters; no secrets)
                Key X, in use: [label, …last 4]
                Key Y, of the present primary contact: [label, …last 4]

                What we know
                %s

                What we ask for
                %s
                """.formatted(
                        subject(verdict, english),
                        story(english),
                        english.blanks().get(FactName.PREVIOUS_CONTACT.id()),
                        english.blanks().get(FactName.CURRENT_CONTACT.id()),
                        english.blanks().get(FactName.CLOUD_PROJECT.id()),
                        known(english),
                        request(verdict));
    }

    private static String subject(Verdict verdict, Voice english) {
        return verdict.cause() == Cause.UNDETERMINED
                ? "Deployment cannot fetch packages from repo.magento.com"
                : "Deployment cannot fetch packages from repo.magento.com: "
                        + english.say("cause." + verdict.cause().id());
    }

    private static String story(Voice english) {
        String symptom =
                english.diagnosis().find(FactName.SYMPTOM).map(english::value).orElse("it fails");
        return "Composer cannot fetch packages from repo.magento.com (%s). Package: %s. Failing since: %s."
                .formatted(
                        symptom,
                        english.blanks().get(FactName.FAILED_PACKAGE.id()),
                        english.blanks().get(FactName.FAILING_SINCE.id()));
    }

    private static String known(Voice english) {
        return english.diagnosis().facts().values().stream()
                .filter(finding -> !finding.name().isFreeText())
                .map(finding -> "- " + english.inWords(finding) + source(finding))
                .collect(Collectors.joining("\n"));
    }

    private static String source(Finding finding) {
        return switch (finding.origin()) {
            case LOG -> " (seen in the log)";
            case INFERRED -> " (inferred)";
            case REGISTRY, WEBHOOK -> " (on record)";
            case USER -> "";
        };
    }

    private static String request(Verdict verdict) {
        if (verdict.path() == Path.MARKETPLACE_SUPPORT) {
            return "Please tell us whether this extension purchase can be moved to the account (MAGEID) that holds the"
                    + " Commerce licence, or how it can be refunded and bought again there. Please change no key until we"
                    + " have answered.";
        }
        return switch (verdict.cause()) {
            case OWNERSHIP_CONFLICT ->
                "We have put, or are putting, the key pair of the account that holds the licence in"
                        + " every place that uses Key X. Please wait until we confirm that; then please disable Key X (disable,"
                        + " not delete), whose account nobody here can log in to, and check that the entitlement is linked to"
                        + " the present primary contact's MAGEID.";
            case ENTITLEMENT_EXPIRED ->
                "Please tell us which invoice or contract stops the entitlement and who can settle"
                        + " it, and restore the entitlement afterwards.";
            default ->
                "Please check which MAGEID holds the entitlement for the packages above, whether the key pair in use"
                        + " belongs to it, and what stops it. Please disable no key before we have confirmed that a working pair"
                        + " is in place.";
        };
    }
}
