package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Question;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understanding;
import dev.magentokeys.understanding.Understood;
import java.util.List;
import java.util.Optional;

/** Has a text understood in the light of what was asked. */
final class Ear {

    private final Understanding understanding;

    Ear(Understanding understanding) {
        this.understanding = understanding;
    }

    Understood listen(Conversation current, String text) {
        List<FactName> facts = listensFor(current);
        Understood understood = read(current, text, facts.stream().findFirst());
        for (int next = 1; next < facts.size() && says(understood, Act.UNKNOWN); next++) {
            understood = read(current, text, Optional.of(facts.get(next)));
        }
        return understood;
    }

    private Understood read(Conversation current, String text, Optional<FactName> asked) {
        return understanding.read(text, asked, Optional.of(current.language()));
    }

    private static boolean says(Understood understood, Act act) {
        return understood.act() == act && understood.facts().isEmpty();
    }

    /** The facts that a short answer may be about, the likeliest first. */
    private static List<FactName> listensFor(Conversation current) {
        Diagnosis diagnosis = Diagnosis.of(current.known());
        if (current.stage() instanceof Stage.Guiding guiding) {
            return guiding.detailsAsked() ? List.of() : firstDetail(guiding, diagnosis);
        }
        return diagnosis.next().map(question -> listensFor(question, diagnosis)).orElse(List.of());
    }

    private static List<FactName> firstDetail(Stage.Guiding guiding, Diagnosis diagnosis) {
        return Details.missing(guiding.path(), diagnosis).stream().limit(1).toList();
    }

    /** A yes to "is any of these true" says nothing about any one of them, and a package's name is not asked for when it is known. */
    private static List<FactName> listensFor(Question question, Diagnosis diagnosis) {
        return switch (question.id()) {
            case "any-of-these" -> List.of(FactName.CREDENTIAL_PLACES, FactName.PACKAGE_CHECK);
            case "places" -> List.of(FactName.CREDENTIAL_PLACES, FactName.SAME_CREDENTIALS);
            case "package" -> List.of(FactName.PACKAGE_CHECK);
            default -> diagnosis.asks().stream().toList();
        };
    }
}
