package dev.magentokeys.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the act of a message that is neither a command nor a question, from its facts and its tone. */
final class Acts {
    private static final Set<Act> ANSWERS = EnumSet.of(Act.YES, Act.NO, Act.UNSURE);

    /** More words than these beside thanks want something; each Chinese character counts. */
    private static final int MOST_WORDS = 8;

    private Acts() {}

    static boolean isAnswer(Act act) {
        return ANSWERS.contains(act);
    }

    /** @param lead the yes, no or unsure that opens the message */
    static Act of(Message message, Optional<Act> lead, Facts facts) {
        if (message.corrects() && (!facts.isEmpty() || message.asked().isEmpty())) {
            return Act.CORRECT;
        }
        boolean unsure =
                message.asked().flatMap(facts::value).filter("unsure"::equals).isPresent();
        if (unsure) {
            return Act.UNSURE;
        }
        boolean named = message.asked()
                .filter(fact -> fact.isFreeText() && facts.has(fact))
                .isPresent();
        if (lead.isPresent() && !named) {
            return lead.get();
        }
        return facts.isEmpty() || Tone.isAll(message) ? tone(message, facts) : Act.ANSWER;
    }

    private static Act tone(Message message, Facts facts) {
        if (message.asked().isEmpty() && !Tone.isAll(message)) {
            return facts.isEmpty() ? Act.UNKNOWN : Act.ANSWER;
        }
        if (message.has(Meaning.UNSURE)) {
            return Act.UNSURE;
        }
        if (message.has(Meaning.THINK_SO)) {
            return Act.YES;
        }
        return message.has(Meaning.THINK_NOT) ? Act.NO : facts.isEmpty() ? Act.UNKNOWN : Act.ANSWER;
    }

    /** Whether a short message thanks, in whatever other words: "you are a star, thank you". */
    static boolean isThanks(Text text, List<Term<Act>> polite) {
        String chars = text.chars();
        return polite.stream().anyMatch(term -> term.sense() == Act.THANKS)
                && chars.indexOf('?') < 0
                && Tokens.of(chars).size() <= MOST_WORDS;
    }
}
