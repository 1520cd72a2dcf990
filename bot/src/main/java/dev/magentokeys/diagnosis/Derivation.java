package dev.magentokeys.diagnosis;

/**
 * One thing that follows from another.
 *
 * @param rule the name of an inference, empty for a definition
 * @param inference whether it concludes something that nobody said, rather than say the same in another fact's words
 */
record Derivation(String rule, Condition when, FactName fact, String value, boolean inference) {

    static Derivation definition(Condition when, FactName fact, String value) {
        return new Derivation("", when, fact, value, false);
    }

    static Derivation inference(String rule, Condition when, FactName fact, String value) {
        return new Derivation(rule, when, fact, value, true);
    }
}
