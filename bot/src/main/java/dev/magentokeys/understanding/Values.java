package dev.magentokeys.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds values that need no lexicon: e-mail addresses, package names, versions, HTTP statuses. Linear in the text. */
final class Values {
    private static final Set<String> FILES =
            Set.of("php", "json", "xml", "yaml", "yml", "log", "zip", "html", "lock", "txt", "phtml", "git");
    private static final Set<String> FOLDERS = Set.of(
            "app", "etc", "var", "vendor", "pub", "bin", "src", "tmp", "home", "and", "he", "she", "ci", "n", "w");

    private Values() {}

    /** A value and where it stands. */
    record Value(String text, int start, int end) {}

    static List<Value> emails(String chars) {
        List<Value> found = new ArrayList<>();
        for (int at = chars.indexOf('@'); at >= 0; at = chars.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && isWord(chars.charAt(start - 1), "._%+-")) {
                start--;
            }
            int end = at + 1;
            while (end < chars.length() && isWord(chars.charAt(end), ".-")) {
                end++;
            }
            while (end > at && !Character.isLetterOrDigit(chars.charAt(end - 1))) {
                end--;
            }
            int dot = chars.lastIndexOf('.', end - 1);
            if (start < at && dot > at + 1 && end - dot > 2) {
                found.add(new Value(chars.substring(start, end), start, end));
            }
        }
        return found;
    }

    /** {@code vendor/name}; paths, addresses and pairs of plain words ("user/password") are none. */
    static List<Value> packages(String chars) {
        List<Value> found = new ArrayList<>();
        for (int slash = chars.indexOf('/'); slash >= 0; slash = chars.indexOf('/', slash + 1)) {
            int start = slash;
            while (start > 0 && isWord(chars.charAt(start - 1), "._-")) {
                start--;
            }
            int end = slash + 1;
            while (end < chars.length() && isWord(chars.charAt(end), "._-")) {
                end++;
            }
            while (end > slash && !Character.isLetterOrDigit(chars.charAt(end - 1))) {
                end--;
            }
            packageAt(chars, start, slash, end).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Value> packageAt(String chars, int start, int slash, int end) {
        String vendor = chars.substring(start, slash);
        String name = end > slash ? chars.substring(slash + 1, end) : "";
        boolean path = (start > 0 && "/:\\.@~".indexOf(chars.charAt(start - 1)) >= 0)
                || (end < chars.length() && "/\\".indexOf(chars.charAt(end)) >= 0);
        boolean file = FILES.contains(name.substring(name.lastIndexOf('.') + 1))
                || FOLDERS.contains(vendor)
                || vendor.contains("...");
        return path || file || !startsAsName(vendor) || !startsAsName(name) || vendor.contains(".")
                ? Optional.empty()
                : Optional.of(new Value(vendor + "/" + name, start, end));
    }

    private static boolean startsAsName(String part) {
        return part.length() > 1
                && Character.isLetterOrDigit(part.charAt(0))
                && part.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Numbers with dots, as in {@code 2.7.8}. */
    static List<Value> versions(String chars) {
        List<Value> found = new ArrayList<>();
        int i = 0;
        while (i < chars.length()) {
            int end = i;
            while (end < chars.length() && (isDigit(chars.charAt(end)) || (chars.charAt(end) == '.' && end > i))) {
                end++;
            }
            int stop = end > i && chars.charAt(end - 1) == '.' ? end - 1 : end;
            String number = chars.substring(i, Math.max(i, stop));
            boolean starts = i == 0 || !isWord(chars.charAt(i - 1), ".") || chars.charAt(i - 1) == 'v';
            if (starts && number.indexOf('.') > 0) {
                found.add(new Value(number, i, stop));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Three digits that stand alone: 401, 403, 404 and the 5xx. */
    static List<Value> statuses(String chars) {
        List<Value> found = new ArrayList<>();
        for (int[] span : Tokens.spans(chars)) {
            String token = chars.substring(span[0], span[1]);
            String digits = token.endsWith("s") || token.endsWith("a") ? token.substring(0, token.length() - 1) : token;
            boolean lone =
                    !near(chars, span[0] - 1, '.') && !(near(chars, span[1], '.') && digitAt(chars, span[1] + 1));
            if (lone && (Set.of("401", "403", "404").contains(digits) || digits.matches("50[0234]"))) {
                found.add(new Value(digits, span[0], span[1]));
            }
        }
        return found;
    }

    private static boolean near(String chars, int index, char c) {
        return index >= 0 && index < chars.length() && chars.charAt(index) == c;
    }

    private static boolean digitAt(String chars, int index) {
        return index >= 0 && index < chars.length() && isDigit(chars.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c, String also) {
        return (Character.isLetterOrDigit(c) && !Han.is(c)) || also.indexOf(c) >= 0;
    }
}
