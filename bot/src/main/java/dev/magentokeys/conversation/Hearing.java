package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.conversation.Heard.Answered;
import dev.magentokeys.conversation.Heard.Explained;
import dev.magentokeys.conversation.Heard.Learned;
import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.conversation.Heard.LogShown;
import dev.magentokeys.conversation.Heard.Note;
import dev.magentokeys.diagnosis.Answers;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Question;
import dev.magentokeys.diagnosis.Question.Option;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.understanding.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what a message does to the conversation: a button, a form, or a text that was understood. */
final class Hearing {

    private final AfterPath afterPath = new AfterPath();

    Heard press(Conversation current, Message.Pressed pressed) {
        Optional<Guide> guide = GuideRequests.pressed(pressed.choice());
        if (guide.isPresent()) {
            return Heard.of(current).withGuide(guide.orElseThrow());
        }
        Optional<Heard> ageless = ageless(current, pressed.choice());
        if (ageless.isPresent()) {
            return ageless.orElseThrow();
        }
        if (pressed.turn().filter(turn -> turn != current.turn()).isPresent() && !isTick(pressed.choice())) {
            return Heard.of(current, "note.old-button");
        }
        if (current.stage() instanceof Stage.Changing changing) {
            return ChangeTalk.press(current, changing, pressed.choice())
                    .orElseGet(() -> anywhere(current, pressed.choice()));
        }
        if (current.stage() instanceof Stage.Restarting) {
            return Forgetting.press(current, pressed.choice()).orElseGet(() -> anywhere(current, pressed.choice()));
        }
        if (current.stage() instanceof Stage.Clashing clash) {
            return settle(current, clash, pressed.choice());
        }
        if (current.stage() instanceof Stage.Guiding guiding) {
            return afterPath
                    .press(current, guiding, pressed.choice())
                    .orElseGet(() -> anywhere(current, pressed.choice()));
        }
        Diagnosis diagnosis = Diagnosis.of(current.known());
        Optional<Option> option = diagnosis.options().stream()
                .filter(offered -> offered.id().equals(pressed.choice()))
                .findFirst();
        return option.map(chosen -> choose(current, diagnosis, chosen))
                .orElseGet(() -> anywhere(current, pressed.choice()));
    }

    /** Buttons that mean the same whenever they are pressed. */
    private static Optional<Heard> ageless(Conversation current, String choice) {
        return choice.equals(Resuming.BUTTON)
                ? Optional.of(Resuming.resume(current))
                : FollowUp.pressed(current, choice).or(() -> ChangeRequests.pressed(current, choice));
    }

    private static boolean isTick(String choice) {
        return choice.startsWith("done-");
    }

    private static Heard choose(Conversation current, Diagnosis diagnosis, Option option) {
        List<Finding> given = Answers.of(diagnosis.facts(), option, "");
        Entry entry = new Entry(diagnosis.next().map(Question::id), given, Set.of(), Optional.empty());
        List<FactName> learned = given.stream().map(Finding::name).toList();
        return new Heard(current.with(entry), List.of(), learned, Optional.empty(), false);
    }

    private static Heard anywhere(Conversation current, String choice) {
        return Commands.read(current, "/" + choice).orElseGet(() -> Heard.of(current, "note.old-button"));
    }

    private static Heard settle(Conversation current, Stage.Clashing clash, String choice) {
        Conversation asking = current.at(new Stage.Asking());
        if (choice.equals("keep")) {
            return Heard.of(asking, "note.kept");
        }
        return choice.equals("take") ? Correcting.take(asking, List.of(clash.now())) : anywhere(current, choice);
    }

    Heard fill(Conversation current, Message.Filled filled) {
        List<Finding> given = filled.values().entrySet().stream()
                .filter(input -> !input.getValue().isBlank())
                .flatMap(input -> FactName.byId(input.getKey()).stream()
                        .filter(FactName::isFreeText)
                        .map(name -> new Finding(name, input.getValue().strip(), Origin.USER, "")))
                .toList();
        Learning learning = Learning.of(current.known(), given, true);
        Entry entry = new Entry(Optional.empty(), learning.accepted(), learning.dropped(), Optional.empty());
        Conversation filledIn = AfterPath.detailsAsked(learning.accepted().isEmpty() ? current : current.with(entry));
        List<FactName> learned = learning.accepted().stream().map(Finding::name).toList();
        return new Heard(filledIn, List.of(new Line("note.filled-in")), learned, Optional.empty(), true);
    }

    Heard text(Conversation current, Understood understood, String text) {
        Optional<Heard> between = Optional.empty();
        if (current.stage() instanceof Stage.Changing changing) {
            between = ChangeTalk.text(current, changing, understood, text);
        } else if (current.stage() instanceof Stage.Restarting) {
            between = Forgetting.text(current, understood);
        }
        return between.orElseGet(() -> anyTime(current, understood, text));
    }

    private Heard anyTime(Conversation current, Understood understood, String text) {
        if (KeyAnswersHeard.isIn(understood)) {
            return KeyAnswersHeard.of(current.at(current.stage().beneath()), understood.facts());
        }
        return switch (understood.act()) {
            case BACK -> GoingBack.from(current);
            case RESTART -> Forgetting.ask(current);
            case RESUME -> Resuming.resume(current);
            case OTHER -> Correcting.other(current);
            case CANCEL -> Heard.of(current.at(Stage.Closed.leftCase()), "note.cancelled");
            case HELP -> Heard.of(current, "note.help", "note.help-guides");
            case REPEAT -> Heard.of(current).spokenWhole();
            case WHY -> explained(current, Optional.empty());
            case WHAT_IF -> Heard.noting(current, new Heard.WouldChange());
            case STATUS -> Heard.noting(current, new Heard.Status());
            case CHECK -> CheckOffer.commands(current, CheckTool.CURL);
            case HUMAN -> Heard.noting(current, new Heard.Person());
            case LANGUAGE ->
                Heard.of(current, understood.wanted().isPresent() ? "note.language" : "note.languages")
                        .spokenWhole();
            case GREETING -> Heard.of(current, "note.greeting");
            case THANKS -> Heard.of(current, "note.thanks");
            case GUIDE ->
                understood
                        .guide()
                        .map(guide -> withFacts(current, understood).withGuide(guide))
                        .orElseGet(() -> Misunderstanding.of(current));
            case ANSWER, YES, NO, UNSURE, SKIP, CORRECT, LOG, UNKNOWN -> statement(current, understood, text);
        };
    }

    private static Heard withFacts(Conversation current, Understood understood) {
        return understood.facts().isEmpty() ? Heard.of(current) : learn(current, understood, List.of());
    }

    /** What states other facts answers no question that was put in between: the talk goes on beneath it. */
    private Heard statement(Conversation before, Understood understood, String text) {
        Conversation current =
                understood.facts().isEmpty() ? before : before.at(before.stage().beneath());
        if (current.stage() instanceof Stage.Clashing clash
                && understood.facts().isEmpty()) {
            return settle(
                    current, clash, understood.act() == Act.NO ? "keep" : understood.act() == Act.YES ? "take" : "");
        }
        if (current.stage() instanceof Stage.Guiding guiding) {
            Optional<Heard> word = afterPath.text(current, guiding, understood);
            if (word.isPresent()) {
                return word.orElseThrow();
            }
        }
        List<Finding> implied = BareAnswers.of(current, understood, text);
        if (understood.act() == Act.CORRECT && understood.facts().isEmpty()) {
            return ChangeRequests.which(current);
        }
        if (understood.facts().isEmpty() && implied.isEmpty()) {
            return understood.act() == Act.LOG
                    ? Heard.of(current, "note.log-shows-nothing")
                    : Misunderstanding.of(current);
        }
        return learn(current, understood, implied);
    }

    private static Heard learn(Conversation current, Understood understood, List<Finding> implied) {
        Diagnosis diagnosis = Diagnosis.of(current.known());
        List<Finding> stated = new ArrayList<>(understood.facts());
        if (BareAnswers.saysMore(understood, diagnosis)) {
            stated.removeIf(Finding::isUnsure);
        }
        implied.stream()
                .filter(finding -> stated.stream().noneMatch(said -> said.name() == finding.name()))
                .forEach(stated::add);
        Learning learning = Learning.of(current.known(), Quotes.shortened(stated), understood.act() == Act.CORRECT);
        if (understood.act() == Act.LOG && learning.isNothing()) {
            return Heard.of(current, "note.log-known");
        }
        Optional<String> answered = diagnosis
                .next()
                .filter(question ->
                        stated.stream().anyMatch(finding -> question.settles().contains(finding.name())))
                .map(Question::id);
        Entry entry = new Entry(answered, learning.accepted(), learning.dropped(), Optional.empty());
        Conversation after = learning.clash()
                .<Stage>map(clash -> new Stage.Clashing(clash.before(), clash.now()))
                .map(current.with(entry)::at)
                .orElse(
                        current.stage() instanceof Stage.Clashing
                                ? current.with(entry).at(new Stage.Asking())
                                : current.with(entry));
        List<FactName> learned = learning.accepted().stream().map(Finding::name).toList();
        return new Heard(after, notes(learning, understood, diagnosis), learned, Optional.empty(), false);
    }

    private static List<Note> notes(Learning learning, Understood understood, Diagnosis before) {
        List<Note> notes = new ArrayList<>();
        if (learning.logOutweighed()) {
            notes.add(new Line("note.log-outweighs"));
            notes.add(new Answered(before));
        }
        if (understood.act() == Act.CORRECT && !learning.accepted().isEmpty()) {
            notes.add(Correcting.corrected(learning, before));
            return notes;
        }
        List<FactName> told = learning.accepted().stream()
                .filter(finding -> !finding.isUnsure() && finding.origin() != Origin.LOG)
                .map(Finding::name)
                .filter(name -> name != FactName.FAILED_VERSION)
                .toList();
        if (!told.isEmpty()) {
            notes.add(new Learned(told));
        }
        if (understood.act() == Act.LOG) {
            ofTheLog(learning, understood).ifPresent(notes::add);
        }
        return notes;
    }

    private static Optional<Note> ofTheLog(Learning learning, Understood understood) {
        if (understood.facts().stream().noneMatch(Hearing::isFailure)) {
            return Optional.of(new Line("note.log-shows-nothing"));
        }
        if (learning.accepted().stream().anyMatch(finding -> finding.origin() == Origin.LOG)) {
            return Optional.of(new LogShown());
        }
        return learning.clash().isPresent() ? Optional.empty() : Optional.of(new Line("note.log-known"));
    }

    private static boolean isFailure(Finding finding) {
        return finding.origin() == Origin.LOG && finding.name().isSymptom();
    }

    static Heard explained(Conversation current, Optional<String> cause) {
        return new Heard(current, List.of(new Explained(cause)), List.of(), Optional.empty(), false);
    }
}
