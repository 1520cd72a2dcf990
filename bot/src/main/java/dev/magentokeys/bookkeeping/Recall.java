package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Recorded;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a check starts from: facts that are fresh enough, and those that have to be asked for again. */
record Recall(List<Recorded> fresh, List<Recorded> stale, Directory directory, Words words) {

    /** What was told longer ago is not relied on. */
    static final Duration OLD = Duration.ofDays(180);

    /** Names do not grow old as roles do. */
    private static final Set<Field> NAMES = Set.of(Field.PROJECT, Field.NAME);

    static Recall of(List<Recorded> facts, Directory directory, Words words) {
        Map<Boolean, List<Recorded>> byAge = facts.stream().collect(Collectors.partitioningBy(Recall::isFresh));
        return new Recall(byAge.getOrDefault(true, List.of()), byAge.getOrDefault(false, List.of()), directory, words);
    }

    private static boolean isFresh(Recorded recorded) {
        return recorded.age().compareTo(OLD) <= 0
                || recorded.rests().stream().allMatch(basis -> NAMES.contains(basis.field()));
    }

    String sentence(String environment) {
        String known = told(fresh);
        return known.isEmpty()
                ? words.say("check.nothing", Map.of("name", environment))
                : words.say("check.known", Map.of("name", environment, "known", known));
    }

    Optional<String> old() {
        String known = told(stale);
        return known.isEmpty() ? Optional.empty() : Optional.of(words.say("check.old", Map.of("known", known)));
    }

    /** Each value once, as it was told. */
    private String told(Collection<Recorded> facts) {
        return facts.stream()
                .flatMap(recorded -> recorded.rests().stream())
                .filter(basis -> !NAMES.contains(basis.field()) && basis.field() != Field.EMAIL)
                .distinct()
                .map(basis -> "• " + new Resting(directory, words).on(basis))
                .collect(Collectors.joining("\n"));
    }
}
