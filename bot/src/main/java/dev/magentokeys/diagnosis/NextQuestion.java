package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Question.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what to ask: of the questions that can settle what matters, the one that is expected to settle most rows for its effort. */
final class NextQuestion {
    private NextQuestion() {}

    /** What ending the conversation is worth, in rows. */
    private static final double VERDICT_BONUS = 4;

    /**
     * @param now how things stand in the case
     * @param matter the facts that the verdict waits for
     */
    static Optional<Question> choose(Assessment now, Case known, Map<FactName, Finding> facts, Set<FactName> matter) {
        List<Question> useful = inOrder(Askable.questions(known, facts).stream()
                .filter(question -> question.settles().stream().anyMatch(matter::contains))
                .toList());
        if (useful.size() < 2) {
            return useful.stream().findFirst();
        }
        double open = now.openWeight();
        Knowledge knowledge = new Knowledge(facts, Set.of());
        Question best = useful.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Question question : useful) {
            double worth = worth(question, known, knowledge, open);
            if (worth > most) {
                best = question;
                most = worth;
            }
        }
        return Optional.of(best);
    }

    private static List<Question> inOrder(List<Question> useful) {
        Set<String> ids = useful.stream().map(Question::id).collect(Collectors.toSet());
        return useful.stream()
                .filter(question -> question.follows().filter(ids::contains).isEmpty())
                .toList();
    }

    private static double worth(Question question, Case known, Knowledge knowledge, double open) {
        double shares = 0;
        double settled = 0;
        for (Option option : question.options()) {
            if (Answers.isOffered(option, knowledge)) {
                Assessment after = new Assessment(Answers.apply(known, knowledge.facts(), question, option));
                double bonus = after.settled() ? VERDICT_BONUS : 0;
                shares += option.share();
                settled += option.share() * (open - after.openWeight() + bonus);
            }
        }
        return settled / shares / question.effort();
    }
}
