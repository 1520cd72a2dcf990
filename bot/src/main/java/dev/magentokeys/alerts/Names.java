package dev.magentokeys.alerts;

import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.wording.Phrases;
import java.util.Optional;

/** What people call the entries of a directory; an id stands for an entry that is there no more. */
record Names(Directory directory) {

    String contact(String id) {
        return directory
                .find(Contact.class, id)
                .flatMap(contact -> contact.name().or(contact::email))
                .map(Phrases::plain)
                .orElse(id);
    }

    Optional<String> contact(Optional<String> id) {
        return id.map(this::contact);
    }

    /** The label, and the last four characters where they are known. */
    String key(String id) {
        return directory
                .find(AccessKey.class, id)
                .map(key -> Phrases.plain(key.label())
                        + key.lastFour().map(last -> " (…" + last + ")").orElse(""))
                .orElse(id);
    }

    Optional<String> licence(String id) {
        return directory.find(Licence.class, id).map(licence -> Phrases.plain(licence.name()));
    }

    static String environment(Environment environment) {
        return environment(environment.project() + " " + environment.name());
    }

    /** The same of one that is in no directory. */
    static String environment(String named) {
        return Phrases.plain(named);
    }
}
