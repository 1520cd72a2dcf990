package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Condition.Is;
import java.util.List;
import java.util.stream.Stream;

/** Every condition that decides anything: in rows, pointers, cures, questions, options and derivations. */
final class Conditions {
    private Conditions() {}

    private static final List<Is> LEAVES = Stream.concat(
                    Stream.concat(DecisionTable.ROWS.stream(), Stream.of(DecisionTable.UNDETERMINED))
                            .flatMap(row -> Stream.concat(
                                    Stream.of(row.pointedToBy(), row.holdsWhen()),
                                    row.cures().stream().map(Row.Cure::when))),
                    Stream.concat(
                            Derivations.premises().stream(),
                            Questions.ALL.stream()
                                    .flatMap(question -> Stream.concat(
                                            Stream.of(question.when(), question.directly()),
                                            question.options().stream().map(Question.Option::offered)))))
            .flatMap(Conditions::leavesOf)
            .distinct()
            .toList();

    static List<Is> leaves() {
        return LEAVES;
    }

    static Stream<Is> leavesOf(Condition condition) {
        if (condition instanceof Is is) {
            return Stream.of(is);
        }
        if (condition instanceof Condition.All all) {
            return all.of().stream().flatMap(Conditions::leavesOf);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().flatMap(Conditions::leavesOf);
        }
        if (condition instanceof Condition.NotKnown not) {
            return leavesOf(not.inner());
        }
        if (condition instanceof Condition.Unsaid unsaid) {
            return leavesOf(unsaid.inner());
        }
        return leavesOf(((Condition.Inferred) condition).inner());
    }
}
