package dev.magentokeys.secrets;

import java.util.List;
import java.util.Locale;

/** Finds the secrets that follow their name: {@code password=…}, {@code Authorization: Basic …}. */
final class NamedSecrets {
    /** Names whose value is a secret wherever an equals sign follows. */
    private static final List<String> NAMES = List.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "token",
            "api_key",
            "api-key",
            "apikey",
            "private_key",
            "private-key",
            "privatekey",
            "lösenord",
            "密碼",
            "密码");
    /** Names that people write before a colon too. */
    private static final List<String> SPOKEN = List.of("password", "passwd", "passphrase", "lösenord", "密碼", "密码");

    /** What the names above, and {@code authorization}, end with: most signs are passed over at once. */
    private static final String LAST_LETTERS = "dentyDENTY碼码";

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 1024;

    private final View view;
    private final Spans spans;

    NamedSecrets(View view, Spans spans) {
        this.view = view;
        this.spans = spans;
    }

    /** Whether a name of a setting or of a JSON field says that its value is a secret. */
    static boolean isSecretName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::endsWith)
                || lower.endsWith("authorization")
                || lower.endsWith("consumer-key");
    }

    /** Looks at the name before a colon or equals sign, masks the value after it, and returns where to read on. */
    int valueAfter(int sign) {
        String name = nameBefore(sign);
        int value = blanks(view.at(sign) == '=' && view.at(sign + 1) == '>' ? sign + 2 : sign + 1);
        if (name.isEmpty() || value >= view.length() || Chars.isLineBreak(view.at(value)) || view.at(value) == '=') {
            return sign + 1;
        }
        if (name.endsWith("authorization")) {
            return authorization(value);
        }
        boolean assigned = view.at(sign) == '=';
        boolean secret = assigned ? isSecretName(name) : SPOKEN.stream().anyMatch(name::endsWith);
        return Math.max(sign + 1, secret ? value(value, assigned) : 0);
    }

    private String nameBefore(int sign) {
        int end = sign;
        while (end > 0
                && sign - end < 4
                && (Chars.isBlank(view.at(end - 1)) || Chars.isQuote(view.at(end - 1)) || view.at(end - 1) == '\\')) {
            end--;
        }
        if (LAST_LETTERS.indexOf(view.at(end - 1)) < 0) {
            return "";
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isName(view.at(start - 1))) {
            start--;
        }
        return view.slice(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    private int value(int from, boolean assigned) {
        int open = from;
        while (view.at(open) == '\\') {
            open++;
        }
        char quote = view.at(open);
        if (Chars.isQuote(quote)) {
            int end = quoted(open + 1, quote);
            return mask(open + 1, end);
        }
        int end = valueEnd(from);
        boolean variable = view.at(from) == '$' && (view.at(from + 1) == '{' || view.at(from + 1) == '(');
        return !variable && (assigned || Chars.looksSecret(view, from, end) || endsClause(end)) ? mask(from, end) : 0;
    }

    private int quoted(int from, char quote) {
        int end = from;
        while (end < from + LONGEST_VALUE
                && end < view.length()
                && !Chars.isLineBreak(view.at(end))
                && view.at(end) != quote) {
            end++;
        }
        if (view.at(end) != quote) {
            return valueEnd(from);
        }
        while (end > from && view.at(end - 1) == '\\') {
            end--;
        }
        return end;
    }

    private int valueEnd(int from) {
        int end = from;
        while (end < from + LONGEST_VALUE && !Chars.isSpace(view.at(end)) && "\"'&,;<>)}]`".indexOf(view.at(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean endsClause(int end) {
        int next = blanks(end);
        return Chars.isLineBreak(view.at(next)) || view.at(next) == '}' || view.at(end) == ',';
    }

    private int authorization(int from) {
        int start = from;
        while (Chars.isQuote(view.at(start)) || view.at(start) == '\\') {
            start++;
        }
        int end = valueEnd(start);
        if (view.at(end) == ' ' && end - start <= 10) {
            start = blanks(end);
            end = valueEnd(start);
        }
        return mask(start, end);
    }

    /** The value after {@code Basic} or {@code Bearer} in running text: a long run with a digit in it. */
    void scheme(int from) {
        int start = blanks(from);
        if (start == from) {
            return;
        }
        int end = valueEnd(start);
        if (end - start >= 16 && Chars.looksSecret(view, start, end)) {
            spans.add(view, start, end);
        }
    }

    private int mask(int from, int to) {
        spans.add(view, from, to);
        return to;
    }

    private int blanks(int from) {
        int at = from;
        while (at < view.length() && Chars.isBlank(view.at(at))) {
            at++;
        }
        return at;
    }
}
