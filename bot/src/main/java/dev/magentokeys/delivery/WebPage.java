package dev.magentokeys.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Tells a web page from a log. */
final class WebPage {

    private static final int SAMPLE = 512;
    private static final Pattern START = Pattern.compile(
            "^(\u00ef\u00bb\u00bf)?\\s*(<!--.*?-->\\s*)*(<!doctype\\s+html|<html|<head)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WebPage() {}

    /** Looks at the first bytes of what can be marked, and goes back. */
    static boolean begins(InputStream bytes) throws IOException {
        bytes.mark(SAMPLE);
        String start = new String(bytes.readNBytes(SAMPLE), ISO_8859_1);
        bytes.reset();
        return START.matcher(start).matches();
    }
}
