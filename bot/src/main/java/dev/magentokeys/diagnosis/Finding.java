package dev.magentokeys.diagnosis;

/**
 * One fact of a case: its value, where it came from, and the words, log line or named rule that gave it.
 *
 * @param quote the person's words, the masked log line, or the name of the inference; may be empty when a button gave the value
 */
public record Finding(FactName name, String value, Origin origin, String quote) {

    /** @throws IllegalArgumentException when the fact does not take the value */
    public Finding {
        if (!name.allows(value)) {
            throw new IllegalArgumentException(
                    "Fact %s does not take '%s' [Hint: allowed are %s]".formatted(name.id(), value, name.allowed()));
        }
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
