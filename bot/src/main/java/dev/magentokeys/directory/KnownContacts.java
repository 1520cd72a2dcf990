package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.FactName;
import java.util.List;

/** What a licence says about its primary contact, and who that was before. */
record KnownContacts(Surroundings around, Licence licence) {

    void note(Notes notes) {
        licence.contact()
                .flatMap(id -> around.directory().find(Contact.class, id))
                .ifPresent(contact ->
                        notes.add(FactName.CURRENT_CONTACT, contact.spokenOf(), named(contact, Field.CONTACT)));
        licence.previousContact()
                .flatMap(id -> around.directory().find(Contact.class, id))
                .ifPresent(contact -> previous(contact, notes));
    }

    private void previous(Contact contact, Notes notes) {
        notes.add(FactName.CONTACT_CHANGED, "yes", List.of(around.basis(licence, Field.PREVIOUS_CONTACT)));
        notes.add(FactName.PREVIOUS_CONTACT, contact.spokenOf(), named(contact, Field.PREVIOUS_CONTACT));
        contact.left()
                .ifPresent(left -> notes.add(
                        FactName.PREVIOUS_CONTACT_LEFT,
                        left ? "yes" : "no",
                        List.of(around.basis(licence, Field.PREVIOUS_CONTACT), around.basis(contact, Field.LEFT))));
    }

    private List<Basis> named(Contact contact, Field role) {
        Field name = contact.email().isPresent() ? Field.EMAIL : Field.NAME;
        return List.of(around.basis(licence, role), around.basis(contact, name));
    }
}
