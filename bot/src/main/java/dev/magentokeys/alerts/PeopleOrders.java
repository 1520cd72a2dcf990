package dev.magentokeys.alerts;

import dev.magentokeys.bookkeeping.Typed;
import dev.magentokeys.directory.Contact;
import java.util.Map;
import java.util.Optional;

/** Who of the chat is which contact: the people themselves say so, and nobody is taken for somebody by their name. */
record PeopleOrders(Query query, Sentences words) {

    /** Empty when the line is something else. */
    static Optional<Decided> read(Query query, String line, Sentences words) {
        Typed typed = Typed.of(Typed.bare(line));
        if (typed.words().size() < 2
                || !Word.CONTACTS.is(typed.words().get(0))
                || !typed.pairs().isEmpty()) {
            return Optional.empty();
        }
        String verb = typed.words().get(1);
        String name = typed.without(2).joined();
        PeopleOrders orders = new PeopleOrders(query, words);
        if (Word.ME.is(verb)) {
            return Optional.of(name.isEmpty() ? orders.whoAmI() : orders.named(name, orders::claim));
        }
        return Word.UNLINK.is(verb) && !name.isEmpty()
                ? Optional.of(orders.named(name, orders::unlink))
                : Optional.empty();
    }

    @FunctionalInterface
    private interface Deciding {
        Decided about(Contact contact, Map<String, String> blanks);
    }

    private Decided named(String name, Deciding deciding) {
        try {
            String id = new Finder(query.shelf().directory()).contact(name);
            Contact contact = query.shelf().directory().find(Contact.class, id).orElseThrow();
            return deciding.about(contact, Map.of("contact", names().contact(id), "id", id));
        } catch (Doubt doubt) {
            return Decided.saying(words.say(doubt));
        }
    }

    private Decided whoAmI() {
        return query.shelf().directory().all(Contact.class).stream()
                .filter(contact -> isMe(contact))
                .findFirst()
                .map(contact -> words.say("people.are", Map.of("contact", names().contact(contact.id()))))
                .map(Decided::saying)
                .orElseGet(() -> Decided.saying(words.say("people.nobody")));
    }

    private Decided claim(Contact contact, Map<String, String> blanks) {
        if (isMe(contact)) {
            return Decided.saying(words.say("people.are", blanks));
        }
        return query.shelf().personOf(contact.id()).isPresent()
                ? Decided.saying(words.say("people.taken", blanks))
                : Decided.doing(new Deed.Match(contact.id()), words.say("people.noted", blanks));
    }

    private Decided unlink(Contact contact, Map<String, String> blanks) {
        if (query.shelf().personOf(contact.id()).isEmpty()) {
            return Decided.saying(words.say("people.unknown", blanks));
        }
        return isMe(contact) || query.shelf().role().mayChange()
                ? Decided.doing(new Deed.Unmatch(contact.id()), words.say("people.unlinked", blanks))
                : Decided.refusing(words.say("people.only-some", blanks), "contacts unlink");
    }

    private Names names() {
        return new Names(query.shelf().directory());
    }

    private boolean isMe(Contact contact) {
        return query.shelf()
                .personOf(contact.id())
                .equals(Optional.of(query.now().by()));
    }
}
