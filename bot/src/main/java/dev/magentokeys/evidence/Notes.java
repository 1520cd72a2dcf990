package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.secrets.Masker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** What a reader wrote down so far; not for several threads. */
final class Notes {
    private static final int MOST_SIGHTINGS = 64;
    private static final int MOST_LINES = 20;

    private final PackageKinds kinds;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int eras = Eras.all();
    private Optional<String> version = Optional.empty();
    private Optional<Phase> phase = Optional.empty();
    private Optional<Note> cached = Optional.empty();
    private boolean interactive;
    private boolean log;
    private boolean cachedOnly;

    Notes(PackageKinds kinds) {
        this.kinds = kinds;
    }

    PackageKinds kinds() {
        return kinds;
    }

    /** A sighting that further lines may join. */
    static final class Note {
        final Sighting sighting;
        final boolean general;
        final Optional<Phase> phase;
        final TreeSet<Integer> lines;

        Note(Sighting sighting, boolean general, Optional<Phase> phase) {
            this.sighting = sighting;
            this.general = general;
            this.phase = phase;
            this.lines = new TreeSet<>(sighting.lines());
        }

        void add(List<Integer> further) {
            if (lines.size() < MOST_LINES) {
                lines.addAll(further);
            }
        }

        Sighting closed() {
            List<Integer> first = lines.stream().limit(MOST_LINES).toList();
            return new Sighting(
                    sighting.symptom(),
                    sighting.host(),
                    sighting.packageName(),
                    sighting.packageKind(),
                    sighting.version(),
                    sighting.status(),
                    first,
                    sighting.text());
        }
    }

    /** A failure in the making: the reading of a rule fills in what it knows. */
    final class Draft {
        private final Hit hit;
        private final Symptom symptom;
        private int from;
        private int to;
        private Optional<String> host = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<String> packageVersion = Optional.empty();
        private OptionalInt status = OptionalInt.empty();
        private Optional<Phase> at = Optional.empty();
        private boolean general;

        private Draft(Hit hit, Symptom symptom) {
            this.hit = hit;
            this.symptom = symptom;
            this.from = hit.start();
            this.to = hit.end();
        }

        Draft of(Hit.Located located) {
            from = Math.min(from, located.from());
            host = located.address().named();
            located.address().archive().ifPresent(archive -> of(archive.name(), archive.version()));
            return this;
        }

        Draft of(String packageName, String wanted) {
            name = Optional.of(packageName);
            packageVersion = Optional.of(wanted).filter(text -> !text.isEmpty());
            return this;
        }

        Draft host(String known) {
            host = Optional.of(known);
            return this;
        }

        Draft status(int code) {
            status = code > 0 ? OptionalInt.of(code) : OptionalInt.empty();
            return this;
        }

        Draft phase(Phase known) {
            at = Optional.of(known);
            return this;
        }

        /** Also the squeezed text from, and up to, these distances from the words. */
        Draft around(int before, int after) {
            from = Math.max(0, Math.min(from, hit.start() - before));
            to = Math.min(hit.page().squeezed().length(), hit.end() + after);
            return this;
        }

        /** The sentence that heads a list of problems: it counts only when none of them is told. */
        Draft general() {
            general = true;
            return this;
        }

        void note() {
            log = true;
            String key = symptom + " " + host + name + packageVersion + status;
            List<Integer> lines = hit.page().lines(from, to);
            Note before = notes.get(key);
            if (cachedOnly) {
                cached = cached.or(() -> Optional.of(asNote(lines)));
            } else if (before != null) {
                before.add(lines);
            } else if (notes.size() < MOST_SIGHTINGS) {
                notes.put(key, asNote(lines));
            }
        }

        private Note asNote(List<Integer> lines) {
            String text = Masker.mask(hit.page().text(from, to)).text();
            Sighting sighting =
                    new Sighting(symptom, host, name, name.map(kinds::of), packageVersion, status, lines, text);
            return new Note(sighting, general, at.or(() -> phase));
        }
    }

    Draft sight(Hit hit, Symptom symptom) {
        return new Draft(hit, symptom);
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

    void phase(Phase reached) {
        phase = Optional.of(reached);
        log = true;
    }

    void interactive() {
        interactive = true;
    }

    void log() {
        log = true;
    }

    LogReading close() {
        List<Note> kept = Weighing.weigh(List.copyOf(notes.values()));
        Phase reached = kept.stream().findFirst().map(Weighing::phase).or(() -> phase).orElse(Phase.UNKNOWN);
        return new LogReading(
                kept.stream().map(Note::closed).toList(),
                reached,
                interactive,
                version.or(() -> Eras.name(eras)),
                cached.map(Note::closed),
                log);
    }
}
