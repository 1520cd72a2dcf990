package dev.magentokeys.directory;

import static dev.magentokeys.directory.Sample.PRODUCTION;
import static dev.magentokeys.directory.Sample.USE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.directory.KeyUse.Level;
import dev.magentokeys.directory.KeyUse.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    @Test
    void aFormerContactsKeyInUseIsFoundWithTheWholeChainThatShowsIt() {
        Conflict conflict = only(Sample.directory());
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.FORMER_CONTACTS_KEY);
        assertThat(conflict.about()).isEqualTo(PRODUCTION.ref());
        assertThat(conflict.rests())
                .extracting(Basis::quote)
                .containsExactly(
                        "key-uses/production-variable-project: key = key-x, since 2026-01-15",
                        "keys/key-x: account = anna-account, since 2026-01-15",
                        "accounts/anna-account: owner = anna, since 2026-01-15",
                        "contacts/anna: left = yes, since 2026-01-15");
    }

    @Test
    void whoIsStillThereButNoLongerThePrimaryContactIsAFormerOneToo() {
        Conflict conflict =
                only(Sample.directory(new Contact("anna", Optional.of("Anna"), Optional.empty(), Optional.of(false))));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.FORMER_CONTACTS_KEY);
        assertThat(conflict.rests()).extracting(Basis::field).endsWith(Field.PREVIOUS_CONTACT);
    }

    @Test
    void theCurrentContactsKeyIsNoConflict() {
        assertThat(Conflicts.in(Sample.directory(use(Place.VARIABLE, "key-y")))).isEmpty();
    }

    @Test
    void twoPlacesAreAConflictWhenTheyDiffer() {
        assertThat(kinds(Sample.directory(use(Place.VARIABLE, "key-y"), use(Place.AUTH_JSON, "key-y"))))
                .isEmpty();
        assertThat(kinds(Sample.directory(use(Place.AUTH_JSON, "key-y"))))
                .containsExactly(Conflict.Kind.FORMER_CONTACTS_KEY, Conflict.Kind.DIFFERENT_PLACES);
    }

    @Test
    void aKeyOfAnAccountWithOnlySharedAccessIsAConflict() {
        Account shared = new Account(
                "agency", "Agency", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
        Directory directory = Sample.directory(shared, Sample.key("key-z", "agency"), use(Place.VARIABLE, "key-z"));
        Conflict conflict = only(directory);
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.SHARED_ACCESS_KEY);
        assertThat(conflict.rests())
                .extracting(Basis::field)
                .containsExactly(Field.KEY, Field.ACCOUNT, Field.SHARED_ONLY);
    }

    @Test
    void anExtensionOfAnAccountWithoutLicenceIsAConflict() {
        Directory directory = Sample.directory(
                use(Place.VARIABLE, "key-y"),
                new Extension("gdpr", "acme/module-gdpr", Optional.of("anna-account")),
                new Extension("pay", "acme/pay", Optional.of("berta-account")),
                new Extension("free", "acme/free", Optional.empty()));
        Conflict conflict = only(directory);
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.FOREIGN_EXTENSION);
        assertThat(conflict.about()).isEqualTo(new Ref(Kind.EXTENSION, "gdpr"));
    }

    @Test
    void nothingIsForeignWhileALicenceIsNotKnownToBeShownAnywhere() {
        Directory directory = Sample.directory(
                use(Place.VARIABLE, "key-y"),
                new Extension("gdpr", "acme/module-gdpr", Optional.of("anna-account")),
                new Licence("other", "Other", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(Conflicts.in(directory)).isEmpty();
    }

    @Test
    void anEnvironmentWithoutAKnownKeyIsNamed() {
        Directory known = Sample.directory();
        Directory directory =
                known.apply(new Change.Removed(known.find(USE.ref()).orElseThrow()));
        assertThat(Conflicts.in(directory))
                .containsExactly(new Conflict(Conflict.Kind.NO_KNOWN_KEY, PRODUCTION.ref(), List.of()));
    }

    private static KeyUse use(Place place, String key) {
        return new KeyUse("production", place, Level.PROJECT, key);
    }

    private static Conflict only(Directory directory) {
        List<Conflict> found = Conflicts.in(directory);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Conflict.Kind> kinds(Directory directory) {
        return Conflicts.in(directory).stream().map(Conflict::kind).toList();
    }
}
