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
    private static final Pattern WITH_VERSION = Pattern.compile("^.{3,160}?(?:withversion|inaversionmatching)\"?v?"
            + "(\\d++(?:\\.\\d++){0,3}+(?:-(?:p|patch|alpha|beta|rc|RC|dev)\\.?\\d{0,3})?+)(?!\\.?[*x])");
    private static final Pattern INCOMPATIBLE = Pattern.compile("(?:matching|using) your PHP");
    private static final Pattern PLATFORM = Pattern.compile("requires(ext-|lib-|php|composer)");
    private static final Pattern SHOWN_AT = Pattern.compile("^\\d{1,4}:Package");
    private static final Pattern NOT_FOUND =
            Pattern.compile("^\"?([\\w.-]{1,80}/[\\w.-]{1,120}?)\"?notfound(?!,tryusing--(?:available|platform))");
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
        if (INCOMPATIBLE.matcher(rest).find()) {
            notes.sight(hit, platform(hit.after(SENTENCE)))
                    .of(name.group(1), "")
                    .around(0, 60)
                    .note();
        } else if (rest.startsWith(" matching your minimum")) {
            notes.sight(hit, Symptom.VERSION_CONFLICT)
                    .of(name.group(1), "")
                    .around(0, 60)
                    .note();
        } else {
            Matcher version = WITH_VERSION.matcher(hit.after(300));
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

    /** {@code Package … has requirements incompatible with your PHP version, PHP extensions and Composer version: - … requires ext-x} */
    static void incompatible(Hit hit, Notes notes) {
        notes.sight(hit, platform(hit.after(SENTENCE))).around(60, 0).note();
    }

    private static Symptom platform(String details) {
        Matcher required = PLATFORM.matcher(details);
        if (!required.find()) {
            return Symptom.PHP_VERSION;
        }
        return required.group(1).equals("ext-") || required.group(1).equals("lib-")
                ? Symptom.PHP_EXTENSION
                : required.group(1).startsWith("php") ? Symptom.PHP_VERSION : Symptom.VERSION_CONFLICT;
    }

    /** {@code the ext-intl package is disabled by your platform config} */
    static void disabled(Hit hit, Notes notes) {
        boolean extension = hit.before(60).contains("theext-");
        notes.sight(hit, extension ? Symptom.PHP_EXTENSION : Symptom.PHP_VERSION)
                .around(40, 0)
                .note();
    }

    /** {@code [InvalidArgumentException] Package magento/x not found} of composer show. */
    static void notShown(Hit hit, Notes notes) {
        shown(hit, notes, hit.after(250));
    }

    /** The same in a newer Composer, which names its file and line instead. */
    static void notShownLater(Hit hit, Notes notes) {
        Matcher line = SHOWN_AT.matcher(hit.after(270));
        if (line.find()) {
            shown(hit, notes, hit.after(270).substring(line.end()));
        }
    }

    private static void shown(Hit hit, Notes notes, String after) {
        Matcher name = NOT_FOUND.matcher(after);
        if (name.find()) {
            missing(hit, notes, Optional.of(new Named(name.group(1), "", hit.start())), Symptom.PACKAGE_NOT_LISTED);
        }
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
