package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An extension that was bought.
 *
 * @param packageName {@code vendor/name}, in lower case as Composer writes it
 * @param account the id of the account that bought it
 */
public record Extension(String id, String packageName, Optional<String> account) implements Entry {

    private static final Pattern PACKAGE =
            Pattern.compile("[a-z0-9]+(?:[_.-]+[a-z0-9]+)*/[a-z0-9]+(?:[_.-]+[a-z0-9]+)*");

    /** @throws BadEntry when a value cannot be taken */
    public Extension {
        Slug.check(id);
        packageName = Given.shaped(
                Field.PACKAGE, packageName, PACKAGE, "vendor/name in lower case, for instance mageplaza/module-gdpr");
        account.ifPresent(Slug::check);
    }

    @Override
    public Kind kind() {
        return Kind.EXTENSION;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.PACKAGE, packageName)
                .with(Field.ACCOUNT, account)
                .map();
    }

    static Extension read(Optional<String> id, Values values) {
        String packageName = values.required(Field.PACKAGE);
        return new Extension(
                id.orElseGet(() -> Slug.of(Field.PACKAGE, packageName)), packageName, values.text(Field.ACCOUNT));
    }
}
