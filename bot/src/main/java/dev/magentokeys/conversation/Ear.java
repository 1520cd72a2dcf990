package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Question;
import dev.magentokeys.evidence.LogFacts;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understanding;
import dev.magentokeys.understanding.Understood;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has a text understood in the light of what was asked. */
final class Ear {

    private final Understanding understanding;

    Ear(Understanding understanding) {
        this.understanding = understanding;
    }

    Understood listen(Conversation current, String text) {
        return CheckOffer.of(Diagnosis.of(current.known()))
                .map(check -> read(current, text, Optional.of(check.fetches().get(0))))
                .filter(KeyAnswersHeard::isIn)
                .orElseGet(() -> statement(current, text));
    }

    private Understood statement(Conversation current, String text) {
        boolean guiding = current.stage() instanceof Stage.Guiding;
        List<FactName> facts = listensFor(current);
        Optional<FactName> asked = guiding ? Optional.empty() : facts.stream().findFirst();
        Understood understood = read(current, text, asked);
        for (FactName fact : guiding ? facts : facts.stream().skip(1).toList()) {
            understood = isUnknown(understood) ? read(current, text, Optional.of(fact)) : understood;
        }
        Understood amended =
                new CorrectionEar((part, fact) -> read(current, part, fact)).amended(current, text, understood);
        return guiding && isUnknown(amended) ? outcome(current, text, amended) : amended;
    }

    /** What a log proves, and what was written beside it; of two contrary statements the log's counts. */
    Understood listen(Conversation current, Message.Log log) {
        Understood comment = log.comment().isBlank() ? silence(current) : listen(current, log.comment());
        List<Finding> proved = LogFacts.of(log.reading());
        Stream<Finding> told =
                comment.facts().stream().filter(said -> proved.stream().noneMatch(seen -> seen.name() == said.name()));
        return new Understood(
                comment.language(),
                comment.sure(),
                Act.LOG,
                Stream.concat(proved.stream(), told).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static Understood silence(Conversation current) {
        return new Understood(current.language(), false, Act.UNKNOWN, List.of(), Optional.empty(), Optional.empty());
    }

    /** "It works now" and "still not working", in whatever words people say of anything that it works. */
    private Understood outcome(Conversation current, String text, Understood unknown) {
        return read(current, text, Optional.of(FactName.WORKS_ELSEWHERE)).facts().stream()
                .filter(finding -> finding.name() == FactName.WORKS_ELSEWHERE && !finding.isUnsure())
                .findFirst()
                .map(works -> works.value().equals("yes") ? "none" : FactName.UNSURE)
                .map(symptom -> new Finding(FactName.SYMPTOM, symptom, Origin.USER, text))
                .map(finding -> new Understood(
                        unknown.language(),
                        unknown.sure(),
                        Act.ANSWER,
                        List.of(finding),
                        Optional.empty(),
                        Optional.empty()))
                .orElse(unknown);
    }

    private Understood read(Conversation current, String text, Optional<FactName> asked) {
        return understanding.read(text, asked, Optional.of(current.language()));
    }

    private static boolean isUnknown(Understood understood) {
        return understood.act() == Act.UNKNOWN && understood.facts().isEmpty();
    }

    /** The facts that a short answer may be about, the likeliest first; beside a path, what is said stands for itself first. */
    private static List<FactName> listensFor(Conversation current) {
        if (current.stage() instanceof Stage.Changing changing) {
            return List.of(changing.fact());
        }
        if (current.stage() instanceof Stage.Restarting) {
            return List.of();
        }
        Diagnosis diagnosis = Diagnosis.of(current.known());
        if (current.stage() instanceof Stage.Guiding guiding) {
            return guiding.detailsAsked() ? List.of() : firstDetail(guiding, diagnosis);
        }
        return diagnosis.next().map(question -> listensFor(question, diagnosis)).orElse(List.of());
    }

    /** A bare name may be a contact's; for the other details any word at all would do, so they are taken from the form only. */
    private static List<FactName> firstDetail(Stage.Guiding guiding, Diagnosis diagnosis) {
        return Details.missing(guiding.path(), diagnosis).stream()
                .limit(1)
                .filter(name -> name == FactName.PREVIOUS_CONTACT || name == FactName.CURRENT_CONTACT)
                .toList();
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
