package dev.magentokeys.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cases as random answers lead to them, from the first question to a verdict. */
final class RandomCases {

    static final long SEED = Long.getLong("fuzz.seed", 20_261_127L);

    private RandomCases() {}

    /** Every state of so many conversations; the seed is printed. */
    static List<Case> of(int conversations) {
        System.out.println("RandomCases: -Dfuzz.seed=" + SEED);
        Random random = new Random(SEED);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < conversations; i++) {
            Case state = Case.EMPTY;
            cases.add(state);
            for (Diagnosis now = Diagnosis.of(state); now.verdict().isEmpty(); now = Diagnosis.of(state)) {
                Question.Option option =
                        now.options().get(random.nextInt(now.options().size()));
                state = state.with(Answers.of(now.facts(), option, ""))
                        .havingPut(now.next().orElseThrow().id());
                cases.add(state);
            }
        }
        return cases;
    }
}
