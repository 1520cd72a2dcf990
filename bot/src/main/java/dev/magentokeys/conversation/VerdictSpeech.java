package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Copyable;
import dev.magentokeys.conversation.Part.Evidence;
import dev.magentokeys.conversation.Part.Form;
import dev.magentokeys.conversation.Part.Input;
import dev.magentokeys.conversation.Part.Link;
import dev.magentokeys.conversation.Part.Links;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.conversation.Part.Step;
import dev.magentokeys.conversation.Part.Steps;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Source;
import dev.magentokeys.diagnosis.Standing;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Speaks the verdict: what is wrong, what proves it, what would prove it better, and the path step by step. */
final class VerdictSpeech {

    /** Causes that the person can prove without changing anything. */
    static final Set<Cause> CAN_BE_CHECKED = Set.of(
            Cause.OWNERSHIP_CONFLICT,
            Cause.LICENCE_MOVED,
            Cause.NOT_ENTITLED_ACCOUNT,
            Cause.EXTENSION_OTHER_ACCOUNT,
            Cause.SPLIT_CREDENTIALS,
            Cause.KEYS_INVALID,
            Cause.ENTITLEMENT_EXPIRED);

    private final TicketText tickets;
    private final GuideSpeech guides;

    VerdictSpeech(Phrases phrases, GuideSpeech guides) {
        this.tickets = new TicketText(phrases);
        this.guides = guides;
    }

    /** Paths whose steps speak of the primary contact. */
    private static final Set<Path> NAME_THE_PRIMARY_CONTACT = Set.of(
            Path.PRIMARY_CONTACT_KEYS, Path.SUPPORT_TICKET, Path.PAY_INVOICE, Path.CREATE_KEYS, Path.DISABLE_OLD_KEY);

    /** @param explained a question has said already who the primary contact is and what a MAGEID is */
    List<Part> whole(Stage.Guiding guiding, Voice voice, boolean explained) {
        Verdict verdict = voice.diagnosis().verdict().orElseThrow();
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(finding(verdict, voice)));
        parts.addAll(proof(voice));
        if (!explained && NAME_THE_PRIMARY_CONTACT.contains(verdict.path())) {
            parts.add(new Paragraph(voice.say("guide.primary-contact")));
        }
        parts.add(new Paragraph(special("path." + verdict.path().id(), verdict, voice)));
        parts.add(new Steps(steps(guiding, voice)));
        tickets.of(verdict, voice.diagnosis())
                .map(text -> new Copyable(voice.say("ticket.title"), text))
                .ifPresent(parts::add);
        Source source = voice.diagnosis().source(verdict);
        parts.add(new Links(List.of(new Link(source.title(), source.url()))));
        if (!guiding.detailsAsked()) {
            form(guiding, voice).ifPresent(parts::add);
        }
        parts.add(choices(guiding, voice));
        return parts;
    }

    /** While steps are being ticked off: what is next, or whether it helped. */
    List<Part> nextStep(Stage.Guiding guiding, Voice voice) {
        List<Step> open =
                steps(guiding, voice).stream().filter(step -> !step.done()).toList();
        Part next = open.isEmpty()
                ? new Paragraph(voice.say("question.worked"))
                : new Paragraph(voice.say(
                        "note.next-step",
                        Map.of(
                                "number",
                                open.get(0).number(),
                                "step",
                                open.get(0).text())));
        return List.of(next, new Steps(steps(guiding, voice)), choices(guiding, voice));
    }

    private static String finding(Verdict verdict, Voice voice) {
        if (verdict.cause() == Cause.UNDETERMINED && ownPairRefused(voice.diagnosis())) {
            return voice.say("verdict.undetermined.own-pair");
        }
        return special("verdict." + verdict.cause().id(), verdict, voice);
    }

    /** The sentence that fits the case best: by the rule that the verdict rests on, by its path, by the symptom, else the general one. */
    private static String special(String key, Verdict verdict, Voice voice) {
        Stream<String> rules = voice.diagnosis().standing(verdict.cause()).rules().stream();
        Stream<String> symptom = voice.diagnosis().find(FactName.SYMPTOM).map(Finding::value).stream();
        return Stream.of(rules, Stream.of(verdict.path().id()), symptom)
                .flatMap(names -> names)
                .map(name -> key + "." + name)
                .filter(voice::knows)
                .findFirst()
                .map(voice::say)
                .orElseGet(() -> voice.say(key));
    }

    /** The primary contact's own pair is refused though no invoice is open: he must open the ticket himself. */
    private static boolean ownPairRefused(Diagnosis diagnosis) {
        return diagnosis
                        .find(FactName.KEY_IN_USE)
                        .filter(key -> key.value().equals("new"))
                        .isPresent()
                && diagnosis
                        .find(FactName.ENTITLEMENT)
                        .filter(paid -> paid.value().equals("ok"))
                        .isPresent();
    }

    /** What was seen, told and inferred, the check that would prove it, and what holds beside it. */
    List<Part> proof(Voice voice) {
        Verdict verdict = voice.diagnosis().verdict().orElseThrow();
        Standing standing = voice.diagnosis().standing(verdict.cause());
        List<Part> parts = new ArrayList<>();
        List<FactName> told = carried(standing, voice, origin -> origin == Origin.USER);
        List<FactName> seen = carried(standing, voice, origin -> origin != Origin.USER && origin != Origin.INFERRED);
        if (!seen.isEmpty()) {
            parts.add(new Evidence(
                    voice.say("note.seen"),
                    seen.stream().map(name -> line(name, voice)).distinct().toList()));
        }
        if (!told.isEmpty()) {
            parts.add(new Paragraph(voice.say("note.told", Map.of("facts", voice.list(told, voice::factInWords)))));
        }
        if (!standing.rules().isEmpty()) {
            parts.add(new Paragraph(
                    voice.say("note.inferred", Map.of("rules", voice.list(standing.rules(), voice::rule)))));
        }
        if (!told.isEmpty() && CAN_BE_CHECKED.contains(verdict.cause()) && !CheckOffer.isSettled(voice.diagnosis())) {
            parts.add(new Paragraph(voice.say("check." + verdict.cause().id())));
        }
        if (!told.isEmpty()) {
            CheckOffer.line(voice).ifPresent(parts::add);
        }
        List<Cause> beside = voice.diagnosis().beside(verdict);
        if (!beside.isEmpty() && verdict.cause() != Cause.UNDETERMINED) {
            parts.add(new Paragraph(voice.say(
                    "note.beside", Map.of("causes", voice.list(beside, cause -> voice.say("cause." + cause.id()))))));
        }
        parts.addAll(LogSpeech.beside(voice));
        return parts;
    }

    private static List<FactName> carried(Standing standing, Voice voice, Predicate<Origin> from) {
        return standing.carriedBy().stream()
                .filter(name -> voice.diagnosis()
                        .find(name)
                        .filter(finding -> from.test(finding.origin()))
                        .isPresent())
                .toList();
    }

    private static String line(FactName name, Voice voice) {
        return voice.diagnosis()
                .find(name)
                .filter(finding -> !finding.quote().isBlank())
                .map(finding -> LogSpeech.quoted(finding, voice))
                .orElseGet(() -> voice.factInWords(name));
    }

    private static List<Step> steps(Stage.Guiding guiding, Voice voice) {
        List<StepId> ids = PathSteps.of(guiding.cause(), guiding.path(), voice.diagnosis());
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= ids.size(); number++) {
            StepId id = ids.get(number - 1);
            steps.add(new Step(
                    number,
                    stepText(id, voice),
                    command(id, voice),
                    guiding.done().contains(number)));
        }
        return steps;
    }

    private static Optional<String> command(StepId id, Voice voice) {
        Map<String, String> blanks = voice.blanks();
        return voice.diagnosis()
                .symptom()
                .flatMap(symptom -> Repairs.command(id, symptom, blanks))
                .or(() -> StepCommands.of(id, blanks));
    }

    private static String stepText(StepId id, Voice voice) {
        String symptom =
                voice.diagnosis().find(FactName.SYMPTOM).map(Finding::value).orElse("");
        String special = id.key() + "." + symptom;
        return voice.say(voice.knows(special) ? special : id.key());
    }

    private static Optional<Form> form(Stage.Guiding guiding, Voice voice) {
        List<Input> inputs = Details.missing(guiding.path(), voice.diagnosis()).stream()
                .map(name -> new Input(name.id(), voice.label(name), ""))
                .toList();
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Form(voice.say("form.title"), inputs, voice.say("form.submit"), voice.say("form.skip")));
    }

    private Choices choices(Stage.Guiding guiding, Voice voice) {
        List<Choice> choices = new ArrayList<>();
        List<Choice> howTo = new ArrayList<>();
        List<StepId> ids = PathSteps.of(guiding.cause(), guiding.path(), voice.diagnosis());
        for (int number = 1; number <= ids.size(); number++) {
            if (!guiding.done().contains(number)) {
                choices.add(tick(number, ids.get(number - 1), voice));
                howTo.addAll(guides.beside(ids.get(number - 1), voice));
                break;
            }
        }
        choices.add(Choice.of("worked", voice.say("option.worked")));
        choices.add(Choice.of("failed", voice.say("option.failed")));
        CheckOffer.choice(voice, false).ifPresent(choices::add);
        choices.addAll(howTo);
        return new Choices(choices);
    }

    private static Choice tick(int number, StepId id, Voice voice) {
        String label = voice.say("option.done", Map.of("number", number));
        Optional<String> confirm = id.disables() ? Optional.of(voice.say("confirm.disabled")) : Optional.empty();
        return new Choice("done-" + number, label, confirm);
    }
}
