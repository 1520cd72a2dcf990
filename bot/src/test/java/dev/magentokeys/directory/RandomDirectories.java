package dev.magentokeys.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Directories, and changes of them, that a seed brings back. */
public final class RandomDirectories {

    private static final Instant START = Instant.parse("2026-01-15T08:00:00Z");
    private static final List<String> NAMES = List.of(
            "Anna Berg",
            "王小明",
            "=SUM(A1)",
            "+46 shop",
            "-dash",
            "@home",
            "'quoted",
            "'=both",
            "O\"Neil, Bo",
            "Åsa; Öberg",
            "＝wide");

    private final SplittableRandom random;

    public RandomDirectories(SplittableRandom random) {
        this.random = random;
    }

    /** The changes that made a directory out of nothing, first to last; at least one. */
    public List<Change> history() {
        List<Change> changes = new ArrayList<>();
        Directory directory = Directory.EMPTY;
        int steps = 5 + random.nextInt(40);
        while (changes.size() < steps) {
            Change change = change(directory);
            directory = directory.apply(change);
            changes.add(change);
        }
        return changes;
    }

    public Directory directory() {
        Directory directory = Directory.EMPTY;
        for (Change change : history()) {
            directory = directory.apply(change);
        }
        return directory;
    }

    /** A change that can be applied. */
    public Change change(Directory directory) {
        List<Held> free = directory.held().stream()
                .filter(held -> directory.referringTo(held.ref()).isEmpty())
                .toList();
        if (!free.isEmpty() && random.nextInt(6) == 0) {
            return new Change.Removed(free.get(random.nextInt(free.size())));
        }
        while (true) {
            Optional<Change> change = entry(directory).flatMap(entry -> directory.changeTo(entry, told()));
            if (change.isPresent()) {
                return change.get();
            }
        }
    }

    private Optional<Entry> entry(Directory directory) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : kind.fields()) {
            if (random.nextInt(4) > 0 || isNeeded(kind, field)) {
                value(directory, field).ifPresent(value -> values.put(field, value));
            }
        }
        if (values.containsKey(Field.CONTACT)) {
            values.remove(Field.PREVIOUS_CONTACT, values.get(Field.CONTACT));
        }
        boolean whole = kind.fields().stream().allMatch(field -> values.containsKey(field) || !isNeeded(kind, field));
        Optional<String> id = kind == Kind.KEY_USE ? Optional.empty() : Optional.of("e" + random.nextInt(6));
        return whole ? Optional.of(Entries.read(kind, id, values)) : Optional.empty();
    }

    private static boolean isNeeded(Kind kind, Field field) {
        return switch (field) {
            case NAME, LABEL, PACKAGE, PROJECT, ENVIRONMENT, PLACE, LEVEL, KEY -> true;
            default -> false;
        };
    }

    private Optional<String> value(Directory directory, Field field) {
        if (field.refersTo().isPresent()) {
            List<Ref> there = directory.held().stream()
                    .map(Held::ref)
                    .filter(ref -> ref.kind() == field.refersTo().get())
                    .toList();
            return there.isEmpty() ? Optional.empty() : Optional.of(any(there).id());
        }
        return Optional.of(
                switch (field) {
                    case EMAIL -> any(List.of("anna@example.com", "=bo@example.com", "+x@example.com"));
                    case LEFT, SHARED_ONLY -> any(List.of("yes", "no"));
                    case TYPE -> any(List.of("person", "organisation"));
                    case MAGEID -> any(List.of("MAG123456789", "0042"));
                    case LAST_FOUR -> any(List.of("09af", "0000", "dead"));
                    case STATE -> any(List.of("enabled", "disabled", "disabled-by-mistake", "deleted"));
                    case PACKAGE -> any(List.of("acme/module-gdpr", "acme/pay"));
                    case PLACE -> any(List.of("variable", "auth-json"));
                    case LEVEL -> any(List.of("project", "environment"));
                    default -> any(NAMES);
                });
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** At any millisecond of a year, by anybody. */
    public Told told() {
        return new Told(START.plusMillis(random.nextLong(31_536_000_000L)), any(NAMES));
    }
}
