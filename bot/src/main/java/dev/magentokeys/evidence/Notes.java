package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a reader wrote down so far; not for several threads. */
final class Notes {
    private static final int MOST_SIGHTINGS = 64;

    private final PackageKinds kinds;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int eras = Eras.all();
    private Optional<String> version = Optional.empty();
    private Optional<Phase> phase = Optional.empty();
    private Optional<Note> cached = Optional.empty();
    private boolean interactive;
    private boolean entered;
    private boolean log;
    private boolean cachedOnly;

    Notes(PackageKinds kinds) {
        this.kinds = kinds;
    }

    PackageKinds kinds() {
        return kinds;
    }

    Draft sight(Hit hit, Symptom symptom) {
        return new Draft(hit, this, symptom);
    }

    /** Takes a sighting down, or only its lines when the same was seen before. */
    void add(String key, List<Integer> lines, Function<List<Integer>, Note> note) {
        log = true;
        if (cachedOnly) {
            cached = cached.or(() -> Optional.of(note.apply(lines)));
        } else if (notes.containsKey(key)) {
            notes.get(key).add(lines);
        } else if (notes.size() < MOST_SIGHTINGS) {
            notes.put(key, note.apply(lines));
        }
    }

    /** Whether what is seen from now on is only why the cached metadata was used. */
    void cachedOnly(boolean only) {
        cachedOnly = only;
    }

    void eras(int mask) {
        eras = Eras.both(eras, mask);
        log = true;
    }

    void version(String printed) {
        version = Optional.of(printed);
        log = true;
    }

    /** The last phase that the log named. */
    Optional<Phase> phase() {
        return phase;
    }

    void phase(Phase reached) {
        phase = Optional.of(reached);
        log = true;
    }

    void interactive() {
        interactive = true;
    }

    /** Somebody entered credentials that were then accepted: Composer asks only then whether to store them. */
    void entered() {
        interactive();
        entered = true;
    }

    /** The packages are there: whatever was asked for on the way was given. */
    void done() {
        entered |= interactive;
        log = true;
    }

    void log() {
        log = true;
    }

    LogReading close() {
        List<Note> kept = Weighing.weigh(List.copyOf(notes.values()), entered);
        Phase reached =
                kept.stream().findFirst().map(Weighing::phase).or(() -> phase).orElse(Phase.UNKNOWN);
        return new LogReading(
                kept.stream().map(Note::closed).toList(),
                reached,
                interactive,
                version.or(() -> Eras.name(eras)),
                cached.map(Note::closed),
                log);
    }
}
