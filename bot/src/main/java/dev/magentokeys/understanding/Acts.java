package dev.magentokeys.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells the act of a message that is neither a command nor a question, from its facts and its tone. */
final class Acts {
    private static final Set<Act> ANSWERS = EnumSet.of(Act.YES, Act.NO, Act.UNSURE);

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
                .filter(fact -> !fact.allowed().contains("yes") && facts.has(fact))
                .isPresent();
        if (named || (lead.isPresent() && contradicts(message, lead.get(), facts))) {
            return Act.ANSWER;
        }
        if (lead.isPresent()) {
            return lead.get();
        }
        return facts.isEmpty() || Tone.isAll(message) ? tone(message, facts) : Act.ANSWER;
    }

    /** "Yes, he is still here", asked whether he left. */
    private static boolean contradicts(Message message, Act lead, Facts facts) {
        return message.asked()
                .flatMap(facts::value)
                .filter(said -> !said.equals(lead.id()))
                .filter(Answers.YES_NO::contains)
                .isPresent();
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
}
