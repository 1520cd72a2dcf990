package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.conversation.Heard.LogShown;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens once a path was spoken: steps are ticked off, details are filled in, and word comes whether it helped. */
final class AfterPath {

    Optional<Heard> press(Conversation current, Stage.Guiding guiding, String choice) {
        if (choice.startsWith("done-")) {
            return Optional.of(tick(current, guiding, choice.substring("done-".length())));
        }
        return switch (choice) {
            case "worked" -> Optional.of(worked(current));
            case "failed" -> Optional.of(failed(current, guiding, List.of()));
            case "skip" -> Optional.of(Heard.of(detailsAsked(current), "note.left-blank"));
            default -> Optional.empty();
        };
    }

    /** In words: "it works now", "it still fails", or yes and no once every step is ticked off. */
    Optional<Heard> text(Conversation current, Stage.Guiding guiding, Understood understood) {
        boolean allDone = guiding.done().size() >= steps(current, guiding).size();
        boolean fine =
                symptom(understood).stream().anyMatch(finding -> finding.value().equals("none"));
        if (fine || (understood.act() == Act.YES && allDone)) {
            return Optional.of(worked(current));
        }
        if (allDone && understood.act() == Act.NO && understood.facts().isEmpty()) {
            return Optional.of(failed(current, guiding, List.of()));
        }
        if (stillFails(understood) && (allDone || !saysWhatFails(understood))) {
            return Optional.of(
                    allDone || !waitsForDisabling(current, guiding)
                            ? failed(current, guiding, saysWhatFails(understood) ? whatFails(understood) : List.of())
                            : Heard.of(current));
        }
        if (understood.act() == Act.SKIP && !guiding.detailsAsked()) {
            return Optional.of(Heard.of(detailsAsked(current), "note.left-blank"));
        }
        return Optional.empty();
    }

    private static Heard tick(Conversation current, Stage.Guiding guiding, String number) {
        int step = number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : 0;
        if (step < 1 || step > steps(current, guiding).size()) {
            return Heard.of(current, "note.old-button");
        }
        Set<Integer> done = new HashSet<>(guiding.done());
        if (!done.add(step)) {
            done.remove(step);
        }
        return Heard.of(current.at(new Stage.Guiding(guiding.cause(), guiding.path(), done, guiding.detailsAsked())));
    }

    /** Going back within a path opens the last step again. */
    static Heard untick(Conversation current, Stage.Guiding guiding) {
        Set<Integer> done = new HashSet<>(guiding.done());
        done.remove(Collections.max(done));
        return Heard.of(
                current.at(new Stage.Guiding(guiding.cause(), guiding.path(), done, guiding.detailsAsked())),
                "note.back");
    }

    private static Heard worked(Conversation current) {
        return Heard.of(current.at(Stage.Closed.solvedCase()), "note.worked");
    }

    /** @param seen what the new deployment says, where that was told along with it */
    private static Heard failed(Conversation current, Stage.Guiding guiding, List<Finding> seen) {
        List<Finding> so = new ArrayList<>(carriedOut(current, guiding));
        so.addAll(seen);
        Entry entry = new Entry(Optional.empty(), so, Set.of(), Optional.of(guiding.cause()));
        Conversation reopened = current.with(entry).at(new Stage.Asking());
        if (seen.isEmpty()) {
            return Heard.of(reopened, "note.reopened");
        }
        List<FactName> learned = seen.stream().map(Finding::name).toList();
        return new Heard(
                reopened, List.of(new Line("note.reopened"), new LogShown()), learned, Optional.empty(), false);
    }

    /** The symptom, and all that the log says of it where there is one. */
    private static List<Finding> whatFails(Understood understood) {
        return Quotes.shortened(understood.facts().stream()
                .filter(finding -> finding.name() == FactName.SYMPTOM || finding.origin() == Origin.LOG)
                .toList());
    }

    private static List<Finding> symptom(Understood understood) {
        return understood.facts().stream()
                .filter(finding -> finding.name() == FactName.SYMPTOM)
                .toList();
    }

    private static boolean saysWhatFails(Understood understood) {
        return symptom(understood).stream().noneMatch(Finding::isUnsure);
    }

    /** Until the old key is disabled a refusal does not mean that the path failed. */
    private static boolean waitsForDisabling(Conversation current, Stage.Guiding guiding) {
        return steps(current, guiding).contains(StepId.REDEPLOY_BEFORE_DISABLING);
    }

    private static boolean stillFails(Understood understood) {
        return symptom(understood).stream().anyMatch(finding -> !finding.value().equals("none"));
    }

    /** What is so after the steps of a path were taken, as far as nobody says otherwise. */
    private static List<Finding> carriedOut(Conversation current, Stage.Guiding guiding) {
        List<StepId> steps = steps(current, guiding);
        List<Finding> so = new ArrayList<>();
        if (steps.stream().anyMatch(StepId::entitles)) {
            so.add(new Finding(FactName.KEY_IN_USE, "new", Origin.INFERRED, "the-steps-were-carried-out"));
        }
        if (steps.stream().anyMatch(StepId::disables)) {
            so.add(new Finding(FactName.OLD_KEY_STATE, "disabled", Origin.INFERRED, "the-steps-were-carried-out"));
        }
        return so;
    }

    static List<StepId> steps(Conversation current, Stage.Guiding guiding) {
        return PathSteps.of(guiding.cause(), guiding.path(), Diagnosis.of(current.known()));
    }

    static Conversation detailsAsked(Conversation current) {
        return current.stage() instanceof Stage.Guiding guiding
                ? current.at(new Stage.Guiding(guiding.cause(), guiding.path(), guiding.done(), true))
                : current;
    }
}
