package dev.magentokeys.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a log says of the run itself. */
final class Marks {
    private static final Pattern RUNNING = Pattern.compile("Running(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})[^\\n]{0,80}$");
    private static final int LONGEST_WARNING = 1200;

    private Marks() {}

    /** {@code Composer version 2.7.1 2024-02-09} */
    static void version(Hit hit, Notes notes) {
        Eras.version(hit.page().spacedAfter(hit.end(), 20)).ifPresent(notes::version);
    }

    /** {@code Running 2.2.18 (2022-08-20 11:33:38) with PHP 8.1.2 on Linux} */
    static void running(Hit hit, Notes notes) {
        Matcher running = RUNNING.matcher(hit.before(90));
        if (running.find()) {
            notes.version(running.group(1));
        }
    }

    /**
     * Where the message begins that made Composer use its cached metadata: inside the warning's brackets, in Composer 1 the message before
     * it; the place of the words themselves when there is none.
     */
    static int cachedFrom(Hit hit, int messageBefore) {
        String before = hit.before(LONGEST_WARNING);
        int bracket = before.lastIndexOf("couldnotbefullyloaded(");
        if (bracket >= 0) {
            return hit.start() - before.length() + bracket;
        }
        int first = before.lastIndexOf("couldnotbefullyloaded,");
        return first >= 0 && messageBefore >= 0 && hit.start() - messageBefore < LONGEST_WARNING
                ? messageBefore
                : hit.start();
    }
}
