package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Stage;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Extension;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a case has brought to light, as entries of the directory. Only what somebody said or a log showed, and of that only what still
 * holds: a cure changes which key is in use and how the old one stands. Nothing is guessed; what is not known is asked in the next case.
 */
final class CaseEntries {

    private static final String LICENCE_NAME = "Adobe Commerce";

    private final Conversation conversation;
    private final Growing growing;
    private final Optional<String> place;
    private final Words words;

    private CaseEntries(Request request, Optional<String> place, Words words) {
        this.conversation = request.conversation();
        this.place = place;
        this.growing = new Growing(request.directory(), request.now());
        this.words = words;
    }

    /**
     * @param changes in an order in which they can be made
     * @param environment the one that the case is about; empty when nobody named it
     * @param ownersKey the key of the present contact
     * @param useIsKnown whether the directory says then which key the environment uses now
     */
    record Found(
            List<Change> changes,
            Optional<Environment> environment,
            Optional<AccessKey> ownersKey,
            boolean useIsKnown) {}

    /** @param place the environment as it was typed; empty when the case itself says which it is */
    static Found of(Request request, Optional<String> place, Words words) {
        return new CaseEntries(request, place, words).found();
    }

    private Found found() {
        Optional<Contact> previous = changedHands() ? contact(FactName.PREVIOUS_CONTACT) : Optional.empty();
        Optional<Contact> current = contact(FactName.CURRENT_CONTACT);
        previous.ifPresent(this::noteLeft);
        Optional<Licence> licence = licence(previous, current);
        Optional<Environment> environment = environment();
        environment.ifPresent(known -> noteLicence(known, licence));
        Optional<AccessKey> old =
                previous.filter(owner -> hasKey("old", FactName.OLD_KEY_EXISTS)).flatMap(this::key);
        Optional<AccessKey> young =
                current.filter(owner -> hasKey("new", FactName.NEW_KEY_EXISTS)).flatMap(this::key);
        old.ifPresent(this::noteState);
        buyer(previous, current).ifPresent(this::noteExtension);
        environment.ifPresent(
                known -> (is(FactName.KEY_IN_USE, "old") ? old : young).ifPresent(key -> use(known, key)));
        boolean useIsKnown = environment.isPresent()
                && growing.directory().all(KeyUse.class).stream()
                        .anyMatch(use ->
                                use.environment().equals(environment.get().id()));
        return new Found(growing.changes(), environment, young, useIsKnown && !isSolved());
    }

    /** Of the same account under another address nothing can be told apart by owners. */
    private boolean changedHands() {
        return !is(FactName.CONTACT_CHANGED, "no")
                && !is(FactName.TRANSFER_KIND, "same-account")
                && !is(FactName.TRANSFER_KIND, "project-only");
    }

    private Optional<Contact> contact(FactName fact) {
        return value(fact).flatMap(growing::contact);
    }

    private void noteLeft(Contact contact) {
        if (is(FactName.PREVIOUS_CONTACT_LEFT, "yes")) {
            growing.put(new Contact(contact.id(), contact.name(), contact.email(), Optional.of(true)));
        }
    }

    /** The only licence, or a first one; whose it is and was as far as the case says. */
    private Optional<Licence> licence(Optional<Contact> previous, Optional<Contact> current) {
        if (previous.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        return growing.one(Licence.class, licence -> true, Kind.LICENCE, Map.of(Field.NAME, LICENCE_NAME))
                .map(licence -> {
                    Optional<String> now = current.map(Contact::id).or(licence::contact);
                    Optional<String> before = previous.map(Contact::id).or(licence::previousContact);
                    return growing.put(new Licence(
                            licence.id(),
                            licence.name(),
                            licence.account(),
                            now,
                            before.filter(id -> !now.equals(Optional.of(id)))));
                });
    }

    private Optional<Environment> environment() {
        return place.or(() -> value(FactName.ENVIRONMENT)
                        .map(name -> value(FactName.CLOUD_PROJECT)
                                .map(project -> project + "/" + name)
                                .orElse(name)))
                .flatMap(this::environment);
    }

    /** A new one needs its project's name, too. */
    private Optional<Environment> environment(String called) {
        List<String> known = Names.find(growing.directory(), Kind.ENVIRONMENT, called).stream()
                .map(held -> held.entry().id())
                .toList();
        String[] names = called.split("/", 2);
        return known.isEmpty() && names.length == 1
                ? Optional.empty()
                : growing.one(
                        Environment.class,
                        environment -> known.contains(environment.id()),
                        Kind.ENVIRONMENT,
                        Map.of(Field.PROJECT, names[0], Field.NAME, names[names.length - 1]));
    }

    private void noteLicence(Environment environment, Optional<Licence> licence) {
        licence.filter(known -> environment.licence().isEmpty())
                .ifPresent(known -> growing.put(new Environment(
                        environment.id(), environment.project(), environment.name(), Optional.of(known.id()))));
    }

    private boolean hasKey(String inUse, FactName exists) {
        return is(exists, "yes") || is(FactName.KEY_IN_USE, inUse);
    }

    /** The only account of the contact, or a first one. */
    private Optional<Account> account(Contact owner) {
        return growing.one(
                Account.class,
                account -> account.owner().equals(Optional.of(owner.id())),
                Kind.ACCOUNT,
                Map.of(
                        Field.NAME,
                        words.say("remember.account", Map.of("name", Phrases.plain(owner.spokenOf()))),
                        Field.TYPE,
                        "person",
                        Field.OWNER,
                        owner.id()));
    }

    /** The only key of the contact's account, or a first one. */
    private Optional<AccessKey> key(Contact owner) {
        return account(owner)
                .map(Account::id)
                .flatMap(account -> growing.one(
                        AccessKey.class,
                        key -> key.account().equals(Optional.of(account)),
                        Kind.KEY,
                        Map.of(
                                Field.LABEL,
                                words.say("remember.key", Map.of("name", Phrases.plain(owner.spokenOf()))),
                                Field.ACCOUNT,
                                account)));
    }

    private void noteState(AccessKey key) {
        Optional<String> told = value(FactName.OLD_KEY_STATE).filter(state -> !isSolved());
        Stream.of(AccessKey.State.values())
                .filter(state -> told.equals(Optional.of(Ids.kebab(state))))
                .forEach(state -> growing.put(
                        new AccessKey(key.id(), key.label(), key.lastFour(), key.account(), Optional.of(state))));
    }

    private Optional<Contact> buyer(Optional<Contact> previous, Optional<Contact> current) {
        if (!is(FactName.PACKAGE_KIND, "extension")) {
            return Optional.empty();
        }
        return is(FactName.EXTENSION_BUYER, "previous")
                ? previous
                : current.filter(contact -> is(FactName.EXTENSION_BUYER, "current"));
    }

    private void noteExtension(Contact buyer) {
        value(FactName.FAILED_PACKAGE)
                .flatMap(name -> growing.one(
                        Extension.class,
                        extension -> extension.packageName().equals(name),
                        Kind.EXTENSION,
                        Map.of(Field.PACKAGE, name)))
                .ifPresent(extension -> account(buyer)
                        .ifPresent(account -> growing.put(
                                new Extension(extension.id(), extension.packageName(), Optional.of(account.id())))));
    }

    private void use(Environment environment, AccessKey key) {
        boolean whichIsKnown = is(FactName.KEY_IN_USE, "old") || is(FactName.KEY_IN_USE, "new");
        if (isSolved() || !whichIsKnown || is(FactName.SAME_CREDENTIALS, "no")) {
            return;
        }
        if (is(FactName.CREDENTIAL_PLACES, "auth-json") || is(FactName.CREDENTIAL_PLACES, "both")) {
            growing.put(new KeyUse(environment.id(), KeyUse.Place.AUTH_JSON, KeyUse.Level.ENVIRONMENT, key.id()));
        }
        if (is(FactName.CREDENTIAL_PLACES, "variable") || is(FactName.CREDENTIAL_PLACES, "both")) {
            level().ifPresent(
                            level -> growing.put(new KeyUse(environment.id(), KeyUse.Place.VARIABLE, level, key.id())));
        }
    }

    /** Where the variable stands that counts; empty when nobody said. */
    private Optional<KeyUse.Level> level() {
        if (is(FactName.ENVIRONMENT_VARIABLE, "no")) {
            return Optional.of(KeyUse.Level.PROJECT);
        }
        return value(FactName.ENVIRONMENT_VARIABLE).map(there -> KeyUse.Level.ENVIRONMENT);
    }

    private boolean isSolved() {
        return conversation.stage() instanceof Stage.Closed closed && closed.solved();
    }

    private boolean is(FactName name, String value) {
        return value(name).filter(value::equals).isPresent();
    }

    private Optional<String> value(FactName name) {
        return conversation
                .known()
                .find(name)
                .filter(finding -> !finding.isUnsure() && finding.origin() != Origin.INFERRED)
                .map(finding -> finding.value());
    }
}
