package dev.magentokeys.alerts;

import dev.magentokeys.directory.Contact;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chat users and the contacts that they are. Who is who was asked once; nothing is guessed. */
record People(Query query) {

    private static final String ADDED = "+";
    private static final Pattern SLACK_USER = Pattern.compile("[UW][A-Z0-9]{6,14}");

    /** The name of the contact that a person is, else the person's own id. */
    String nameOf(String person) {
        return query.shelf().directory().all(Contact.class).stream()
                .map(Contact::id)
                .filter(contact ->
                        query.shelf().personOf(contact).filter(person::equals).isPresent())
                .map(new Names(query.shelf().directory())::contact)
                .findFirst()
                .orElseGet(() -> Phrases.plain(person.substring(person.lastIndexOf(':') + 1)));
    }

    /**
     * Those whom a list names, as the audit names people: {@code me}, contacts whose chat user is known, or users of Slack by their
     * id.
     *
     * @param sofar stay where the list begins with a plus
     */
    List<String> named(String list, List<String> sofar) throws Doubt {
        List<String> people = new ArrayList<>(list.startsWith(ADDED) ? sofar : List.of());
        for (String name : list.replace(ADDED, "").split("[,，、;]")) {
            String plain = name.strip().replaceFirst("^@", "");
            if (!plain.isEmpty()) {
                people.add(named(plain));
            }
        }
        return people.stream().distinct().toList();
    }

    private String named(String name) throws Doubt {
        String me = query.now().by();
        if (Word.ME.is(name)) {
            return me;
        }
        if (me.startsWith("slack:") && SLACK_USER.matcher(name).matches()) {
            return me.substring(0, me.lastIndexOf(':') + 1) + name;
        }
        String contact = new Finder(query.shelf().directory()).contact(name);
        Optional<String> person = query.shelf().personOf(contact);
        return person.orElseThrow(() -> new Doubt(
                "setting.to.unmatched", Map.of("value", new Names(query.shelf().directory()).contact(contact))));
    }
}
