package dev.magentokeys.directory;

import static dev.magentokeys.directory.AccessKey.State.ENABLED;

import dev.magentokeys.directory.KeyUse.Level;
import dev.magentokeys.directory.KeyUse.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A shop whose licence went from Anna to Berta, and whose production still uses Anna's key. */
public final class Sample {

    public static final Instant SINCE = Instant.parse("2026-01-15T08:00:00Z");
    public static final Told TOLD = new Told(SINCE, "Cleo");

    public static final Contact ANNA =
            new Contact("anna", Optional.of("Anna"), Optional.of("anna@example.com"), Optional.of(true));
    public static final Contact BERTA = new Contact("berta", Optional.of("Berta"), Optional.empty(), Optional.empty());
    public static final Account OLD_ACCOUNT = account("anna-account", "anna");
    public static final Account NEW_ACCOUNT = account("berta-account", "berta");
    public static final AccessKey KEY_X = key("key-x", "anna-account");
    public static final AccessKey KEY_Y = key("key-y", "berta-account");
    public static final Licence LICENCE =
            new Licence("shop", "Shop", Optional.of("berta-account"), Optional.of("berta"), Optional.of("anna"));
    public static final Environment PRODUCTION = new Environment("production", "shop", "Production", Optional.empty());
    public static final KeyUse USE = new KeyUse("production", Place.VARIABLE, Level.PROJECT, "key-x");

    private Sample() {}

    public static Directory directory(Entry... more) {
        List<Entry> base = List.of(ANNA, BERTA, OLD_ACCOUNT, NEW_ACCOUNT, KEY_X, KEY_Y, LICENCE, PRODUCTION, USE);
        return with(with(Directory.EMPTY, base.toArray(Entry[]::new)), more);
    }

    /** With these entries, added or changed in this order. */
    public static Directory with(Directory directory, Entry... entries) {
        return Stream.of(entries)
                .reduce(
                        directory,
                        (sofar, entry) ->
                                sofar.changeTo(entry, TOLD).map(sofar::apply).orElse(sofar),
                        (a, b) -> b);
    }

    public static Account account(String id, String owner) {
        return new Account(
                id, id, Optional.of(Account.Type.PERSON), Optional.empty(), Optional.of(owner), Optional.empty());
    }

    public static AccessKey key(String id, String account) {
        return new AccessKey(id, id, Optional.of("09af"), Optional.of(account), Optional.of(ENABLED));
    }
}
