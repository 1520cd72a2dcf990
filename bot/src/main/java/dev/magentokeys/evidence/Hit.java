package dev.magentokeys.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a rule found on a page.
 *
 * @param start of the words in the squeezed text
 * @param end after the words in the squeezed text
 */
record Hit(Rule rule, Page page, int start, int end) {
    private static final int LONGEST_URL = 700;
    private static final int SCHEME = "https://".length();
    private static final String QUOTES = "\"'`<>";
    private static final Pattern URL = Pattern.compile("[\"'`<(]{0,3}(https?://[^\"'`<>,]{1,700})");
    private static final Pattern PORTLESS_END = Pattern.compile(":(?!//|\\d{1,5}/)");

    /** An address and the place in the squeezed text where it, or the article before it, starts. */
    record Located(Address address, int from) {}

    String before(int most) {
        return page.before(start, most);
    }

    String after(int most) {
        return page.after(end, most);
    }

    /** Whether the end of a quoted address, or the cut of a partial paste, stands right before the words. */
    boolean continuesMessage() {
        String lead = page.lead(start, 4);
        return lead.isBlank()
                || (lead.endsWith(" ")
                        && QUOTES.indexOf(lead.strip().charAt(lead.strip().length() - 1)) >= 0);
    }

    /** The address that stands, mostly quoted, right before the words; or what a partial paste left of it. */
    Optional<Located> urlBefore() {
        String before = before(LONGEST_URL);
        int stop = before.length();
        while (stop > 0 && QUOTES.indexOf(before.charAt(stop - 1)) >= 0) {
            stop--;
        }
        String text = before.substring(0, stop);
        int http = Math.max(text.lastIndexOf("https://"), text.lastIndexOf("http://"));
        if (http >= 0 && isUrl(text, http)) {
            String lead = text.substring(0, http);
            int the = lead.endsWith("The'") || lead.endsWith("The\"") ? 4 : 0;
            return Optional.of(new Located(Address.of(text.substring(http)), start - before.length() + http - the));
        }
        return restOfUrl();
    }

    private static boolean isUrl(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Located> restOfUrl() {
        String spaced = page.spacedBefore(start, LONGEST_URL).stripTrailing();
        int stop = spaced.length();
        while (stop > 0 && QUOTES.indexOf(spaced.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int from = stop;
        while (from > 0 && spaced.charAt(from - 1) > ' ' && QUOTES.indexOf(spaced.charAt(from - 1)) < 0) {
            from--;
        }
        String rest = spaced.substring(from, stop);
        boolean looksCut = rest.endsWith(".zip") || rest.endsWith("packages.json");
        return looksCut
                ? Optional.of(new Located(Address.of(rest), Math.max(0, start - rest.length())))
                : Optional.empty();
    }

    /** The address right after the words, which a quote or a colon ends; none when a partial paste ends within the host. */
    Optional<Located> urlAfter() {
        Matcher url = URL.matcher(after(LONGEST_URL));
        if (!url.lookingAt()) {
            return Optional.empty();
        }
        Matcher end = PORTLESS_END.matcher(url.group(1));
        String address = end.find() ? url.group(1).substring(0, end.start()) : url.group(1);
        boolean cut = url.end() == after(LONGEST_URL).length() && address.indexOf('/', SCHEME) < 0;
        return cut ? Optional.empty() : Optional.of(new Located(Address.of(address), start));
    }
}
