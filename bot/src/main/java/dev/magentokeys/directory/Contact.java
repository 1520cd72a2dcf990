package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person, by name, e-mail address or both.
 *
 * @param left whether the person has left the company; empty when nobody said
 */
public record Contact(String id, Optional<String> name, Optional<String> email, Optional<Boolean> left)
        implements Entry {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    /** @throws BadEntry when there is neither name nor address, or one of them cannot be taken */
    public Contact {
        Slug.check(id);
        name = Given.text(Field.NAME, name);
        email = Given.shaped(Field.EMAIL, email, EMAIL, "an e-mail address, for instance anna@example.com");
        if (name.isEmpty() && email.isEmpty()) {
            throw new BadEntry("A contact needs a name or an e-mail address.", "either of the two is enough");
        }
    }

    /** The address, else the name: what facts say of a contact. */
    public String spokenOf() {
        return email.or(() -> name).orElseThrow();
    }

    @Override
    public Kind kind() {
        return Kind.CONTACT;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.NAME, name)
                .with(Field.EMAIL, email)
                .withYesNo(Field.LEFT, left)
                .map();
    }

    static Contact read(Optional<String> id, Values values) {
        Optional<String> name = values.text(Field.NAME);
        Optional<String> email = values.text(Field.EMAIL);
        String slug = id.or(() -> name.map(Slug::of).or(() -> email.map(address -> Slug.of(Field.EMAIL, address))))
                .orElseThrow(() -> Values.missing(Field.NAME));
        return new Contact(slug, name, email, values.yesNo(Field.LEFT));
    }
}
