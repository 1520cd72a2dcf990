package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Basis;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Ref;

/** What something rests on, in words: whose value, which value, since when and told by whom. */
record Resting(Directory directory, Words words) {

    String on(Basis basis) {
        String value = basis.field()
                .refersTo()
                .map(kind -> Names.of(directory, new Ref(kind, basis.value())))
                .orElseGet(() -> words.value(basis.field(), basis.value()));
        return "%s – %s: %s (%s)"
                .formatted(
                        Names.of(directory, basis.entry(), words),
                        words.field(basis.field()),
                        value,
                        words.told(basis.told()));
    }
}
