package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.conversation.Stage.Changing;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Question.Given;
import dev.magentokeys.diagnosis.Questions;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understood;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes one fact by hand: asks what is right for it alone, and takes the answer as a correction. */
final class ChangeTalk {
    private ChangeTalk() {}

    private static final String SET = "set-";
    private static final Set<Act> LEAVING = EnumSet.of(Act.SKIP, Act.CANCEL, Act.BACK);

    static Heard begin(Conversation current, FactName fact) {
        return Heard.of(current.at(new Changing(fact, current.stage().beneath())));
    }

    static Heard change(Conversation current, Message.Changed changed) {
        Conversation open = settled(current, changed.fact());
        Change change = Change.of(current.known(), changed);
        if (change.isNothing()) {
            return Heard.of(open, changed.value().isPresent() ? "note.unchanged" : "note.follows-from-others");
        }
        boolean whole = change.name().isFreeText();
        List<Heard.Note> notes = List.of(new Heard.Changed(change));
        return new Heard(open.with(change.entry()), notes, change.learned(), Optional.empty(), whole);
    }

    /** Setting a fact by hand settles what was contradictory about it, and any question put in between. */
    private static Conversation settled(Conversation current, FactName name) {
        Stage beneath = current.stage().beneath();
        boolean settles = beneath instanceof Stage.Clashing clash && clash.now().name() == name;
        return current.at(settles ? new Stage.Asking() : beneath);
    }

    static Optional<Heard> press(Conversation current, Changing changing, String choice) {
        if (choice.equals("leave")) {
            return Optional.of(leave(current));
        }
        if (choice.equals("take-back")) {
            return Optional.of(change(current, new Message.Changed(changing.fact(), Optional.empty())));
        }
        return Optional.of(choice)
                .filter(pressed -> pressed.startsWith(SET))
                .map(pressed -> pressed.substring(SET.length()))
                .filter(changing.fact()::allows)
                .map(value -> change(current, new Message.Changed(changing.fact(), Optional.of(value))));
    }

    /** In words: a value of the fact; for free text whatever is no command. */
    static Optional<Heard> text(Conversation current, Changing changing, Understood understood, String text) {
        if (LEAVING.contains(understood.act())) {
            return Optional.of(leave(current));
        }
        Optional<String> told = understood.facts().stream()
                .filter(finding -> finding.name() == changing.fact())
                .map(Finding::value)
                .findFirst()
                .or(() -> Optional.of(FactName.UNSURE)
                        .filter(unsure -> understood.act() == Act.UNSURE
                                && changing.fact().allowed().contains(unsure)))
                .or(() -> Optional.of(text.strip())
                        .filter(words -> changing.fact().isFreeText() && !words.isEmpty() && isNoCommand(understood)));
        return told.map(value -> change(current, new Message.Changed(changing.fact(), Optional.of(value))));
    }

    private static boolean isNoCommand(Understood understood) {
        return understood.act() == Act.ANSWER || understood.act() == Act.UNKNOWN || understood.act() == Act.CORRECT;
    }

    static Heard leave(Conversation current) {
        return Heard.of(current.at(current.stage().beneath()), "note.left-as-it-was");
    }

    static List<Part> question(Changing changing, Voice voice) {
        FactName fact = changing.fact();
        Map<String, String> named = Map.of("fact", voice.factInWords(fact));
        List<Choice> choices = new ArrayList<>();
        Optional<String> stands = voice.diagnosis().find(fact).map(Finding::value);
        values(fact).stream()
                .filter(value -> stands.filter(value::equals).isEmpty())
                .forEach(value -> choices.add(Choice.of(SET + value, EditableFacts.inWords(fact, value, voice))));
        choices.add(Choice.of("take-back", voice.say("option.take-back")));
        choices.add(Choice.of("leave", voice.say("option.leave")));
        return List.of(
                new Paragraph(voice.say(fact.isFreeText() ? "question.change-free" : "question.change", named)),
                new Choices(choices));
    }

    /** Of the many symptoms those that people are asked about; the others can be said. */
    private static List<String> values(FactName fact) {
        return fact.isSymptom()
                ? Questions.byId("symptom").stream()
                        .flatMap(question -> question.options().stream())
                        .flatMap(option -> option.gives().stream())
                        .map(Given::value)
                        .toList()
                : fact.allowed();
    }
}
