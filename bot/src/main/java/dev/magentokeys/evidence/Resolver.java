package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads why Composer found no set of packages, or not the one package asked for. */
final class Resolver {
    private static final int SENTENCE = 700;
    private static final String NAME = "([A-Za-z0-9][\\w.-]{0,80}/[A-Za-z0-9][\\w.-]{0,120}?)";
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:requires|requested package|install request for|composer\\.json require) " + NAME
                    + "(?=[ ,:;)\\]]|\\.? |$)([^>]{0,80})");
    private static final Pattern NAME_AFTER =
            Pattern.compile("^[ \"'`]{0,2}" + NAME + "(?=[ ,:;\"'`]|\\.?(?: |$))(.{0,60})");
    private static final Pattern EXACT =
            Pattern.compile("^[ =v]{0,4}(\\d+(?:\\.\\d+){1,3}(?:-[\\w.]{1,20})?)(?= |,|$)");
    private static final Pattern WITH_VERSION =
            Pattern.compile("^ (?:with version|in a version matching) \"?(\\d[\\w.-]{0,30})\\b");
    private static final Pattern PHP = Pattern.compile("(?i)your(?:php|hhvm)(?:-64bit)?version");

    private Resolver() {}

    /** {@code … could not be found in any version}, {@code … no matching package found}: the package stands before. */
    static void notFound(Hit hit, Notes notes) {
        missing(hit, notes, nameBefore(hit), Symptom.PACKAGE_NOT_LISTED);
    }

    /** {@code Could not find package …}: the package stands after. */
    static void notFoundAfter(Hit hit, Notes notes) {
        String after = hit.page().spacedAfter(hit.end(), 220);
        Matcher name = NAME_AFTER.matcher(after);
        if (!name.find()) {
            return;
        }
        String rest = name.group(2);
        if (rest.contains("matching your PHP")) {
            notes.sight(hit, Symptom.PHP_VERSION)
                    .of(name.group(1), "")
                    .around(0, 60)
                    .note();
        } else if (rest.startsWith(" matching your minimum")) {
            notes.sight(hit, Symptom.VERSION_CONFLICT)
                    .of(name.group(1), "")
                    .around(0, 60)
                    .note();
        } else {
            Matcher version = WITH_VERSION.matcher(rest);
            boolean listed = rest.startsWith(" in a version matching");
            Named wanted = new Named(name.group(1), version.find() ? version.group(1) : "", hit.start());
            missing(hit, notes, Optional.of(wanted), listed ? Symptom.PACKAGE_WITHDRAWN : Symptom.PACKAGE_NOT_LISTED);
        }
    }

    /** {@code found …[1.0.0] but it does not match the constraint}: one exact version is gone, or a range does not fit. */
    static void notMatching(Hit hit, Notes notes) {
        Optional<Named> wanted = nameBefore(hit);
        boolean exact = wanted.filter(named -> !named.version().isEmpty()).isPresent();
        if (exact) {
            missing(hit, notes, wanted, Symptom.PACKAGE_WITHDRAWN);
        } else {
            notes.sight(hit, Symptom.VERSION_CONFLICT).note();
        }
    }

    /** {@code your php version (8.3.1) does not satisfy that requirement} */
    static void notSatisfied(Hit hit, Notes notes) {
        boolean php = PHP.matcher(hit.before(140)).find();
        notes.sight(hit, php ? Symptom.PHP_VERSION : Symptom.VERSION_CONFLICT)
                .around(60, 0)
                .note();
    }

    private record Named(String name, String version, int from) {}

    private static void missing(Hit hit, Notes notes, Optional<Named> wanted, Symptom symptom) {
        boolean keys =
                wanted.filter(named -> notes.kinds().isOfMagento(named.name())).isPresent();
        Draft draft = notes.sight(hit, keys ? symptom : Symptom.VERSION_CONFLICT);
        wanted.ifPresent(named -> draft.of(named.name(), named.version()).around(hit.start() - named.from(), 0));
        draft.note();
    }

    /** The last package that the sentence requires before the words, with its version when that is exact. */
    private static Optional<Named> nameBefore(Hit hit) {
        String before = hit.page().spacedBefore(hit.start(), SENTENCE);
        Matcher name = NAME_BEFORE.matcher(before);
        Optional<Named> last = Optional.empty();
        int from = 0;
        while (name.find(from)) {
            Matcher exact = EXACT.matcher(name.group(2));
            int squeezedLength = before.substring(name.start()).replace(" ", "").length();
            last = Optional.of(
                    new Named(name.group(1), exact.find() ? exact.group(1) : "", hit.start() - squeezedLength));
            from = name.start(2);
        }
        return last;
    }
}
