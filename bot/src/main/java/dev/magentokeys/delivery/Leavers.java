package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Suspicions;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People of a chat platform who are there no more. They are contacts by a match that somebody made, or by e-mail; never by name. */
record Leavers(Alarms alarms) {

    /** @param report names what told so; its suspicion is named after it */
    void left(String report, String person, Optional<String> email, Instant at) {
        String platform = person.substring(0, Math.max(0, person.indexOf(':')));
        alarms.directory().all(Contact.class).stream()
                .filter(contact -> isThat(contact, person, email))
                .forEach(contact -> suspect(contact, report, platform, at));
    }

    /** A match counts more than an e-mail address, which may be an old one. */
    private boolean isThat(Contact contact, String person, Optional<String> email) {
        return alarms.book()
                .personOf(contact.id())
                .map(person::equals)
                .orElseGet(() -> contact.email()
                        .filter(known -> email.filter(known::equalsIgnoreCase).isPresent())
                        .isPresent());
    }

    private void suspect(Contact contact, String report, String platform, Instant at) {
        String line = "%s  %s: user removed: %s"
                .formatted(at, platform, contact.name().orElse(contact.id()));
        Suspicions.whenGone(contact.id(), alarms.directory(), report + ":" + contact.id(), new Told(at, platform))
                .ifPresent(transfer -> alarms.raise(transfer, List.of(line), platform));
    }
}
