package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Dialogue.Turn;
import dev.magentokeys.conversation.Heard.Commands;
import dev.magentokeys.conversation.Heard.Explained;
import dev.magentokeys.conversation.Heard.GuideList;
import dev.magentokeys.conversation.Heard.Guided;
import dev.magentokeys.conversation.Heard.Learned;
import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.conversation.Heard.LogShown;
import dev.magentokeys.conversation.Heard.Note;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.conversation.Reply.ShownCause;
import dev.magentokeys.conversation.Reply.ShownFact;
import dev.magentokeys.conversation.Review.Editable;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Question;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.guides.Guidebook;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts into words what comes next: the open question, the contradiction to settle, or the verdict with its path. */
final class Speech {

    private final Phrases phrases;
    private final GuideSpeech guides;
    private final VerdictSpeech verdicts;
    private final MannerSpeech manners;

    Speech(Phrases phrases, Guidebook guidebook) {
        this.phrases = phrases;
        this.guides = new GuideSpeech(guidebook);
        this.verdicts = new VerdictSpeech(phrases, guides);
        this.manners = new MannerSpeech(phrases);
    }

    Turn speak(Heard heard) {
        Diagnosis diagnosis = Diagnosis.of(heard.after().known());
        Conversation staged = staged(heard.after(), diagnosis).nextTurn();
        boolean whole = heard.whole() || !staged.stage().equals(heard.after().stage());
        Voice voice = new Voice(phrases, staged.language(), diagnosis);
        List<Part> parts = new ArrayList<>();
        heard.notes().forEach(note -> parts.addAll(note(note, voice, staged)));
        if (!heard.replacesTheQuestion()) {
            boolean first = staged.turn() == 1;
            parts.addAll(open(heard, staged, voice, whole || first));
        }
        return new Turn(staged, reply(heard, staged, diagnosis, voice, parts));
    }

    /** What is open, said again; nothing changes by it. */
    Reply present(Conversation now) {
        Diagnosis diagnosis = Diagnosis.of(now.known());
        Voice voice = new Voice(phrases, now.language(), diagnosis);
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(voice.say(whereItStands(now.stage()))));
        parts.addAll(whatComesNext(now, voice, true, true));
        return reply(Heard.of(now), now, diagnosis, voice, parts);
    }

    private static String whereItStands(Stage stage) {
        if (stage instanceof Stage.Closed closed) {
            return closed.solved() ? "note.worked" : "note.cancelled";
        }
        return "note.where-we-were";
    }

    /** What the verdict rests on, or why the open question is put. */
    Reply explain(Conversation now) {
        Diagnosis diagnosis = Diagnosis.of(now.known());
        Voice voice = new Voice(phrases, now.language(), diagnosis);
        return reply(Heard.of(now), now, diagnosis, voice, explanation(voice, now));
    }

    List<Editable> editable(Language language) {
        return EditableFacts.in(new Voice(phrases, language, Diagnosis.of(Case.EMPTY)));
    }

    /** A verdict that was not spoken yet, or not this one, opens its path; a verdict that fell puts questions again. */
    private static Conversation staged(Conversation after, Diagnosis diagnosis) {
        boolean isBetween = after.stage() != after.stage().beneath();
        if (isBetween || after.stage() instanceof Stage.Clashing || after.stage() instanceof Stage.Closed) {
            return after;
        }
        if (diagnosis.verdict().isEmpty()) {
            return after.at(new Stage.Asking());
        }
        Verdict verdict = diagnosis.verdict().orElseThrow();
        if (after.stage() instanceof Stage.Guiding guiding
                && guiding.cause() == verdict.cause()
                && guiding.path() == verdict.path()) {
            return after;
        }
        return after.at(new Stage.Guiding(verdict.cause(), verdict.path(), Set.of(), false));
    }

    private List<Part> note(Note note, Voice voice, Conversation staged) {
        if (note instanceof Learned learned) {
            return List.of(new Paragraph(
                    voice.say("note.learned", Map.of("facts", voice.list(learned.facts(), voice::factInWords)))));
        }
        if (note instanceof LogShown) {
            return staged.stage() instanceof Stage.Asking ? LogSpeech.shown(voice) : List.of();
        }
        if (note instanceof Explained explained) {
            return explained
                    .cause()
                    .map(cause -> WhySpeech.of(cause, staged.known(), voice))
                    .orElseGet(() -> explanation(voice, staged));
        }
        if (note instanceof Guided guided) {
            return guides.whole(guided.guide(), voice);
        }
        if (note instanceof GuideList list) {
            return guides.list(list.unknown(), voice);
        }
        if (note instanceof Commands commands) {
            return CheckOffer.parts(commands.tool(), voice);
        }
        return note instanceof Line line
                ? List.of(new Paragraph(voice.say(line.key())))
                : manners.of(note, staged, voice).orElse(List.of());
    }

    /** After something beside the thread the open question or step is only named again, with its buttons. */
    private List<Part> open(Heard heard, Conversation staged, Voice voice, boolean whole) {
        boolean offering = heard.notes().stream().noneMatch(Commands.class::isInstance);
        List<Part> next = whatComesNext(staged, voice, whole, offering);
        if (heard.misheard() > 0) {
            return whole
                    ? Stream.concat(Stream.of(new Paragraph(voice.say("note.not-understood"))), next.stream())
                            .toList()
                    : Misunderstanding.spoken(heard.misheard(), staged, voice, manners.person(voice), next);
        }
        if (next.isEmpty() || whole || !heard.isAside()) {
            return next;
        }
        boolean listed = heard.notes().contains(new Heard.Status());
        String line = listed ? Pickup.inShort(staged, next) : Pickup.line(staged, voice, next);
        return Pickup.of(line, next, beside(heard, staged, voice));
    }

    private static List<Choice> beside(Heard heard, Conversation staged, Voice voice) {
        return heard.notes().contains(new Heard.Status())
                        && !StatusSpeech.listed(staged.known()).isEmpty()
                ? List.of(Choice.of(ChangeRequests.ANY, voice.say("option.change-fact")))
                : List.of();
    }

    private List<Part> explanation(Voice voice, Conversation staged) {
        boolean answered = staged.stage() instanceof Stage.Guiding || staged.stage() instanceof Stage.Closed;
        Optional<Verdict> verdict = voice.diagnosis().verdict().filter(known -> answered);
        if (verdict.isPresent()) {
            List<Part> parts =
                    new ArrayList<>(WhySpeech.rule(verdict.orElseThrow().cause(), voice));
            parts.addAll(verdicts.proof(voice));
            parts.addAll(WhySpeech.grounds(staged.known(), verdict.orElseThrow(), voice));
            return parts;
        }
        return voice.diagnosis().next().stream()
                .<Part>map(question -> new Paragraph(voice.say("why." + question.id())))
                .toList();
    }

    /** @param offering whether the check is offered in words where it would settle the case; its commands stand above else */
    private List<Part> whatComesNext(Conversation staged, Voice voice, boolean whole, boolean offering) {
        if (staged.stage() instanceof Stage.Changing changing) {
            return ChangeTalk.question(changing, voice);
        }
        if (staged.stage() instanceof Stage.Restarting) {
            return Forgetting.question(voice);
        }
        if (staged.stage() instanceof Stage.Clashing clash) {
            return clash(clash, voice);
        }
        if (staged.stage() instanceof Stage.Guiding guiding) {
            boolean explained = staged.known().put().contains("transfer");
            return whole ? verdicts.whole(guiding, voice, explained) : verdicts.nextStep(guiding, voice);
        }
        return staged.stage() instanceof Stage.Closed closed
                ? Rating.question(closed, voice)
                : voice.diagnosis()
                        .next()
                        .map(question -> question(question, Resuming.offer(staged, voice), voice, offering))
                        .orElse(List.of());
    }

    Voice voice(Conversation current) {
        return new Voice(phrases, current.language(), Diagnosis.of(current.known()));
    }

    /** The buttons that are on offer now. */
    List<Choice> choices(Conversation current, Voice voice) {
        return Reply.choices(whatComesNext(current, voice, false, true));
    }

    /** @param beside further buttons, after the answers */
    private static List<Part> question(Question question, List<Choice> beside, Voice voice, boolean offering) {
        List<Choice> answers = voice.diagnosis().options().stream()
                .map(option -> Choice.of(option.id(), voice.say("option." + question.id() + "." + option.id())))
                .toList();
        List<Choice> choices = new ArrayList<>(CheckOffer.among(answers, voice, !offering));
        choices.addAll(beside);
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(voice.say("question." + question.id(), voice.blanks())));
        parts.add(new Paragraph(voice.say("why." + question.id())));
        CheckOffer.line(voice).filter(line -> offering).ifPresent(parts::add);
        parts.add(new Choices(choices));
        return parts;
    }

    private static List<Part> clash(Stage.Clashing clash, Voice voice) {
        String before = voice.inWords(clash.before());
        String now = voice.inWords(clash.now());
        return List.of(
                new Paragraph(voice.say("question.clash", Map.of("before", before, "now", now))),
                new Choices(List.of(Choice.of("keep", before), Choice.of("take", now))));
    }

    private Reply reply(Heard heard, Conversation staged, Diagnosis diagnosis, Voice voice, List<Part> parts) {
        boolean done = staged.stage() instanceof Stage.Closed;
        return new Reply(
                staged.turn(),
                staged.language(),
                List.copyOf(parts),
                done ? Optional.empty() : asks(staged, diagnosis),
                heard.learned(),
                diagnosis.facts().values().stream()
                        .map(finding -> new ShownFact(finding, voice.label(finding.name()), voice.value(finding)))
                        .toList(),
                diagnosis.standings().stream()
                        .map(standing -> new ShownCause(
                                standing.cause(),
                                standing.status(),
                                voice.say("cause." + standing.cause().id())))
                        .toList(),
                staged.stage().beneath() instanceof Stage.Guiding || done ? diagnosis.verdict() : Optional.empty(),
                heard.guide().map(guide -> guide.id()),
                done);
    }

    private static Optional<FactName> asks(Conversation staged, Diagnosis diagnosis) {
        if (staged.stage() instanceof Stage.Changing changing) {
            return Optional.of(changing.fact());
        }
        if (staged.stage() instanceof Stage.Restarting) {
            return Optional.empty();
        }
        if (staged.stage() instanceof Stage.Clashing clash) {
            return Optional.of(clash.now().name());
        }
        if (staged.stage() instanceof Stage.Guiding guiding) {
            return guiding.detailsAsked()
                    ? Optional.empty()
                    : Details.missing(guiding.path(), diagnosis).stream().findFirst();
        }
        return diagnosis.asks();
    }
}
