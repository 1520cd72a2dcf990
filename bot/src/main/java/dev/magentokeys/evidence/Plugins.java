package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Composer says of its plugins, and what the plugin against dependency confusion says. */
final class Plugins {
    private static final String NAME = "([a-z0-9][\\w.-]{0,100}/[a-z0-9][\\w.-]{0,150})";
    private static final Pattern BLOCKED =
            Pattern.compile(NAME + " contains a Composer plugin which is(?: currently)? *$");
    private static final Pattern OUTBID = Pattern.compile("^ *[\\w.+-]{1,60} of " + NAME + " was found");
    private static final int SENTENCE = 320;

    private Plugins() {}

    /** {@code acme/plugin contains a Composer plugin which is blocked by your allow-plugins config} */
    static void blocked(Hit hit, Notes notes) {
        Matcher name = BLOCKED.matcher(hit.page().spacedBefore(hit.start(), SENTENCE));
        Draft draft = notes.sight(hit, Symptom.PLUGIN_NOT_ALLOWED);
        if (name.find()) {
            draft.of(name.group(1), "").around(squeezed(name.group()), 0);
        }
        draft.note();
    }

    /** {@code Higher matching version 4.0.0 of acme/module was found in public repository packagist.org} */
    static void outbid(Hit hit, Notes notes) {
        Matcher name = OUTBID.matcher(hit.page().spacedAfter(hit.end(), SENTENCE));
        Draft draft = notes.sight(hit, Symptom.DEPENDENCY_CONFUSION);
        if (name.find()) {
            draft.of(name.group(1), "").around(0, squeezed(name.group()));
        }
        draft.note();
    }

    private static int squeezed(String text) {
        return text.replace(" ", "").length();
    }
}
