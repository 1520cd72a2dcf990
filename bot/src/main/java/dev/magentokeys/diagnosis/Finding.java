package dev.magentokeys.diagnosis;

import java.util.OptionalInt;

/**
 * One fact of a case: its value, where it came from, and the words, log line or named rule that gave it.
 *
 * @param quote the person's words, the masked log line, or the name of the inference; may be empty when a button gave the value
 * @param line the line of the log that gave it, 1-based; empty when it is not from a log, or from a part of one
 */
public record Finding(FactName name, String value, Origin origin, String quote, OptionalInt line) {

    /** @throws IllegalArgumentException when the fact does not take the value */
    public Finding {
        if (!name.allows(value)) {
            throw new IllegalArgumentException(
                    "Fact %s does not take '%s' [Hint: allowed are %s]".formatted(name.id(), value, name.allowed()));
        }
    }

    public Finding(FactName name, String value, Origin origin, String quote) {
        this(name, value, origin, quote, OptionalInt.empty());
    }

    /** The same, quoted in these words. */
    public Finding quoting(String words) {
        return new Finding(name, value, origin, words, line);
    }

    /** The same, from a log of which only a part is known. */
    public Finding withoutLine() {
        return new Finding(name, value, origin, quote);
    }

    /** What conditions compare: of Composer's version the place that it reads first, of everything else the value. */
    String judged() {
        return name == FactName.COMPOSER_VERSION ? Precedence.of(value).id() : value;
    }

    /** Asked, and the person does not know: closes the fact without deciding it. */
    public boolean isUnsure() {
        return !name.isFreeText() && value.equals(FactName.UNSURE);
    }
}
