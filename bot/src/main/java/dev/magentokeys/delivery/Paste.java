package dev.magentokeys.delivery;

import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a long paste that the platform cut into several messages, in the order in which they were sent.
 *
 * <p>A message as long as the platform allows waits a moment for its rest, and all parts are read as one. The other way, to answer
 * the first part at once and to take that back when more comes, would show people an answer from half a log and then another;
 * nobody who has just pasted a log minds three seconds. What is shorter was not cut and never waits.
 */
record Paste(List<Letter> parts) {

    /** Between two parts that a program sends one after another; no person writes and sends a message in that time. */
    static final Duration GAP = Duration.ofSeconds(2);

    /** From the arrival of a part until the next must have come: the gap, and a second for the platform to deliver it. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Enough around a seam to hold any message of Composer's. */
    private static final int AROUND_A_SEAM = 2_000;

    /** A block of code that was cut is two: the marks between them are no part of the log. */
    private static final Pattern FENCE_AT_END = Pattern.compile("\\n?```\\s*$");

    private static final Pattern FENCE_AT_START = Pattern.compile("^\\s*```\\n?");

    /** @param waiting all letters of the line, in the order in which they came in: events may overtake each other */
    static Paste around(Letter letter, List<Letter> waiting) {
        List<Letter> inOrder = Stream.concat(Stream.of(letter), waiting.stream())
                .filter(Letter::isPlain)
                .filter(other -> other.place().equals(letter.place()))
                .sorted(Comparator.comparing(Letter::sent))
                .distinct()
                .toList();
        List<Letter> run = new ArrayList<>();
        for (Letter next : inOrder) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), next)) {
                if (run.contains(letter)) {
                    break;
                }
                run.clear();
            }
            run.add(next);
        }
        return new Paste(List.copyOf(run));
    }

    private static boolean goesOn(Letter before, Letter next) {
        return before.cut() && Duration.between(before.sent(), next.sent()).compareTo(GAP) <= 0;
    }

    /** How long its rest may still be on its way; empty when it is whole. */
    Optional<Duration> mayGoOn(Instant now) {
        Duration left = Duration.between(now, last().received().plus(PATIENCE));
        return last().cut() && left.compareTo(Duration.ZERO) > 0 ? Optional.of(left) : Optional.empty();
    }

    Letter first() {
        return parts.get(0);
    }

    Letter last() {
        return parts.get(parts.size() - 1);
    }

    int redactions() {
        return parts.stream().mapToInt(Letter::redactions).sum();
    }

    String text(LogReader reader) {
        return parts.stream()
                .map(Letter::text)
                .reduce((one, other) -> join(one, other, reader))
                .orElse("");
    }

    /**
     * Where the platform cut, it also took the line break or the blank away, so that a cut between lines and one within a word look
     * the same. The log decides: the two are one line where they show more so than as two.
     */
    private static String join(String left, String right, LogReader reader) {
        boolean fenced = FENCE_AT_END.matcher(left).find()
                && FENCE_AT_START.matcher(right).find();
        String before = fenced ? FENCE_AT_END.matcher(left).replaceFirst("") : left;
        String after = fenced ? FENCE_AT_START.matcher(right).replaceFirst("") : right;
        String tail = before.substring(Math.max(0, before.length() - AROUND_A_SEAM));
        String head = after.substring(0, Math.min(after.length(), AROUND_A_SEAM));
        boolean oneLine = shown(reader.read(tail + head)) > shown(reader.read(tail + "\n" + head));
        return before + (oneLine ? "" : "\n") + after;
    }

    private static long shown(LogReading reading) {
        return reading.sightings().stream().mapToLong(Paste::shown).sum();
    }

    private static long shown(Sighting sighting) {
        return 1
                + Stream.of(sighting.host(), sighting.packageName(), sighting.packageKind(), sighting.version())
                        .filter(Optional::isPresent)
                        .count()
                + (sighting.status().isPresent() ? 1 : 0);
    }
}
