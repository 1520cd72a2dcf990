package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something to ask. One answer may settle several facts.
 *
 * @param id names the question in bundles and in stored conversations
 * @param asks what it is mainly for, the first one that is not known; never a fact that may only ride on another's question
 * @param settles all that an answer can tell
 * @param when what must be known for the question to make sense
 * @param leftoverOf the wider question whose answer may have left a part open that this one puts alone
 * @param directly when a leftover may be put at once, without the wider question
 * @param follows the question whose answer this one's words depend on: it is put first while it is of use
 * @param options the answers on offer, the last one for a person who does not know
 * @param effort how dear an answer is: 1 for a button that anyone can press, more for what must be looked up
 */
public record Question(
        String id,
        List<FactName> asks,
        Set<FactName> settles,
        Condition when,
        Optional<String> leftoverOf,
        Condition directly,
        Optional<String> follows,
        List<Option> options,
        double effort) {

    /**
     * One answer on offer.
     *
     * @param gives the facts that it states
     * @param offered when it is on offer
     * @param remainder "none of these" and "I don't know": it speaks only of what is not known yet, so it contradicts nothing
     * @param share how often people are expected to give it, relative to the other options
     */
    public record Option(String id, List<Given> gives, Condition offered, boolean remainder, double share) {

        Option offeredWhen(Condition condition) {
            return new Option(id, gives, condition, remainder, share);
        }
    }

    public record Given(FactName fact, String value) {}

    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }

    static Builder ask(String id, FactName... asks) {
        return new Builder(id, List.of(asks));
    }

    static Option option(String id, double share, Given... gives) {
        return new Option(id, List.of(gives), Condition.ALWAYS, false, share);
    }

    static Option remainder(String id, double share, Given... gives) {
        return new Option(id, List.of(gives), Condition.ALWAYS, true, share);
    }

    static Given gives(FactName fact, String value) {
        return new Given(fact, value);
    }

    /** Reads like the sentence that it builds; not thread-safe. */
    static final class Builder {
        private final String id;
        private final List<FactName> asks;
        private Set<FactName> settles;
        private Condition when = Condition.ALWAYS;
        private Optional<String> leftoverOf = Optional.empty();
        private Condition directly = Condition.NEVER;
        private Optional<String> follows = Optional.empty();
        private double effort = 1;

        private Builder(String id, List<FactName> asks) {
            this.id = id;
            this.asks = asks;
            this.settles = EnumSet.copyOf(asks);
        }

        Builder settling(FactName... facts) {
            settles = EnumSet.copyOf(asks);
            settles.addAll(Arrays.asList(facts));
            return this;
        }

        Builder when(Condition condition) {
            when = condition;
            return this;
        }

        Builder leftoverOf(String wider) {
            leftoverOf = Optional.of(wider);
            return this;
        }

        Builder directly(Condition condition) {
            directly = condition;
            return this;
        }

        Builder follows(String earlier) {
            follows = Optional.of(earlier);
            return this;
        }

        Builder effort(double times) {
            effort = times;
            return this;
        }

        Question offering(Option... options) {
            return new Question(id, asks, settles, when, leftoverOf, directly, follows, List.of(options), effort);
        }
    }
}
