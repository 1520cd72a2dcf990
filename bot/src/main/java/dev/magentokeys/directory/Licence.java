package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;

/**
 * A licence of Adobe Commerce.
 *
 * @param account the id of the account whose "My Products and Services" shows it
 * @param contact the id of its primary contact
 * @param previousContact the id of who that was before; empty when nobody told of a change
 */
public record Licence(
        String id, String name, Optional<String> account, Optional<String> contact, Optional<String> previousContact)
        implements Entry {

    /** @throws BadEntry when a value cannot be taken, or nothing would have changed */
    public Licence {
        Slug.check(id);
        name = Given.text(Field.NAME, name);
        account.ifPresent(Slug::check);
        contact.ifPresent(Slug::check);
        previousContact.ifPresent(Slug::check);
        if (contact.isPresent() && contact.equals(previousContact)) {
            throw new BadEntry(
                    "The primary contact and the previous one are the same.",
                    "leave previousContact empty when the contact did not change");
        }
    }

    /** The same licence with another primary contact; who it was until now is the previous one. */
    public Licence handedTo(String newContact) {
        return contact.filter(newContact::equals).isPresent()
                ? this
                : new Licence(id, name, account, Optional.of(newContact), contact);
    }

    @Override
    public Kind kind() {
        return Kind.LICENCE;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.NAME, name)
                .with(Field.ACCOUNT, account)
                .with(Field.CONTACT, contact)
                .with(Field.PREVIOUS_CONTACT, previousContact)
                .map();
    }

    static Licence read(Optional<String> id, Values values) {
        String name = values.required(Field.NAME);
        return new Licence(
                id.orElseGet(() -> Slug.of(name)),
                name,
                values.text(Field.ACCOUNT),
                values.text(Field.CONTACT),
                values.text(Field.PREVIOUS_CONTACT));
    }
}
