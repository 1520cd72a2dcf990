package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An access key as people speak of it; never the key itself.
 *
 * @param label as the Marketplace shows it
 * @param lastFour of the public key
 * @param account the id of the account that it was made in
 * @param state empty when nobody said
 */
public record AccessKey(
        String id, String label, Optional<String> lastFour, Optional<String> account, Optional<State> state)
        implements Entry {

    /** How a key stands; the names of record are those of the fact {@code oldKeyState}. */
    public enum State {
        ENABLED,
        DISABLED,
        DISABLED_BY_MISTAKE,
        DELETED
    }

    private static final Pattern LAST_FOUR = Pattern.compile("[0-9a-f]{4}");

    /** @throws BadEntry when a value cannot be taken */
    public AccessKey {
        Slug.check(id);
        label = Given.text(Field.LABEL, label);
        lastFour = Given.shaped(
                Field.LAST_FOUR,
                lastFour,
                LAST_FOUR,
                "the last four characters of the public key, digits and letters from a to f, for instance 09af");
        account.ifPresent(Slug::check);
    }

    @Override
    public Kind kind() {
        return Kind.KEY;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.LABEL, label)
                .with(Field.LAST_FOUR, lastFour)
                .with(Field.ACCOUNT, account)
                .withChoice(Field.STATE, state)
                .map();
    }

    static AccessKey read(Optional<String> id, Values values) {
        String label = values.required(Field.LABEL);
        return new AccessKey(
                id.orElseGet(() -> Slug.of(Field.LABEL, label)),
                label,
                values.text(Field.LAST_FOUR),
                values.text(Field.ACCOUNT),
                values.choice(Field.STATE, State.class));
    }
}
