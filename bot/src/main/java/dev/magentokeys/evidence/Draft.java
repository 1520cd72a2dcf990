package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A sighting in the making: the reading of a rule fills in what it knows, then calls {@link #note}. */
final class Draft {
    private final Hit hit;
    private final Notes notes;
    private final Symptom symptom;
    private int from;
    private int to;
    private Optional<String> host = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> version = Optional.empty();
    private OptionalInt status = OptionalInt.empty();
    private Optional<Phase> phase;
    private Standing standing = Standing.FULL;

    Draft(Hit hit, Notes notes, Symptom symptom) {
        this.hit = hit;
        this.notes = notes;
        this.symptom = symptom;
        this.from = hit.start();
        this.to = hit.end();
        this.phase = notes.phase();
    }

    Draft of(Hit.Located located) {
        from = Math.min(from, located.from());
        host = located.address().named();
        located.address().archive().ifPresent(archive -> of(archive.name(), archive.version()));
        return this;
    }

    Draft of(String packageName, String wanted) {
        name = Optional.of(packageName);
        version = Optional.of(wanted).filter(text -> !text.isEmpty());
        return this;
    }

    Draft host(String known) {
        host = Optional.of(known);
        return this;
    }

    Draft status(int code) {
        status = OptionalInt.of(code);
        return this;
    }

    Draft phase(Phase known) {
        phase = Optional.of(known);
        return this;
    }

    /** Also the squeezed text from, and up to, these distances from the words. */
    Draft around(int before, int after) {
        from = Math.max(0, Math.min(from, hit.start() - before));
        to = Math.min(hit.page().squeezed().length(), hit.end() + after);
        return this;
    }

    /** Counts only when nothing more exact is seen: the heading of a list of problems, an answer without whose it is. */
    Draft general() {
        return standing(Standing.GENERAL);
    }

    Draft standing(Standing given) {
        standing = given;
        return this;
    }

    void note() {
        String key = symptom + " " + host + name + version + status + (standing == Standing.PROMPT ? standing : "");
        notes.add(key, hit.page().lines(from, to), this::asNote);
    }

    private Note asNote(List<Integer> lines) {
        String text = hit.page().text(from, to);
        Optional<PackageKind> kind = name.map(notes.kinds()::of);
        return new Note(new Sighting(symptom, host, name, kind, version, status, lines, text), standing, phase);
    }
}
