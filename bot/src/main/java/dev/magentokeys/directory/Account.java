package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account of the Commerce Marketplace.
 *
 * @param mageid the account's own number, with or without the letters before it
 * @param owner the id of the contact who signs in to it
 * @param sharedOnly whether it only has shared access to a licence; empty when nobody said
 */
public record Account(
        String id,
        String name,
        Optional<Type> type,
        Optional<String> mageid,
        Optional<String> owner,
        Optional<Boolean> sharedOnly)
        implements Entry {

    /** Who an account stands for. */
    public enum Type {
        PERSON,
        ORGANISATION
    }

    private static final Pattern MAGEID = Pattern.compile("(?:MAG)?[0-9]{4,15}");

    /** @throws BadEntry when a value cannot be taken */
    public Account {
        Slug.check(id);
        name = Given.text(Field.NAME, name);
        mageid = Given.shaped(
                Field.MAGEID,
                mageid,
                MAGEID,
                "4 to 15 digits, for instance MAG123456789, as account.magento.com shows it");
        owner.ifPresent(Slug::check);
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.NAME, name)
                .withChoice(Field.TYPE, type)
                .with(Field.MAGEID, mageid)
                .with(Field.OWNER, owner)
                .withYesNo(Field.SHARED_ONLY, sharedOnly)
                .map();
    }

    static Account read(Optional<String> id, Values values) {
        String name = values.required(Field.NAME);
        return new Account(
                id.orElseGet(() -> Slug.of(name)),
                name,
                values.choice(Field.TYPE, Type.class),
                values.text(Field.MAGEID),
                values.text(Field.OWNER),
                values.yesNo(Field.SHARED_ONLY));
    }
}
