package dev.magentokeys.web;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.conversation.Review;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Status;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One conversation of six stages for tests of the page: symptom, contact, access, form, path, end. Holds its state itself. */
final class ScriptedDialogue implements Dialogue, Review {

    private static final List<FactName> ASKED =
            List.of(FactName.SYMPTOM, FactName.CONTACT_CHANGED, FactName.OLD_ACCOUNT_ACCESS);

    private final List<Message> heard = new ArrayList<>();
    private final Map<FactName, Finding> facts = new LinkedHashMap<>();
    private final Set<Integer> ticked = new TreeSet<>();
    private Language language = Language.EN;
    private int turn;
    private int stage;

    /** What came in, in order. */
    synchronized List<Message> heard() {
        return List.copyOf(heard);
    }

    @Override
    public synchronized Turn take(Conversation before, Message message) {
        if (heard.isEmpty()) {
            language = message.platformLanguage().orElse(Language.EN);
        }
        heard.add(message);
        turn++;
        List<FactName> learned = new ArrayList<>();
        Optional<String> remark = understood(message.content(), learned);
        return new Turn(Conversation.begin(language), reply(remark, learned));
    }

    @Override
    public synchronized Reply now(Conversation conversation) {
        return reply(Optional.of("status"), List.of());
    }

    @Override
    public synchronized Reply why(Conversation conversation) {
        return reply(Optional.of("status"), List.of());
    }

    @Override
    public List<Editable> editable(Language wanted) {
        return List.of();
    }

    /** Moves on, and returns the key of a remark that comes before the open question. */
    private Optional<String> understood(Message.Content content, List<FactName> learned) {
        if (content instanceof Message.Text text) {
            return text(text.text(), learned);
        }
        if (content instanceof Message.Pressed pressed) {
            press(pressed.choice(), learned);
        } else {
            ((Message.Filled) content)
                    .values()
                    .forEach((id, value) -> FactName.byId(id).ifPresent(name -> learn(name, value, "", learned)));
            stage = 4;
        }
        return Optional.empty();
    }

    private void press(String choice, List<FactName> learned) {
        if (choice.startsWith("done-")) {
            ticked.add(Integer.parseInt(choice.substring("done-".length())));
        } else if (stage < ASKED.size()) {
            learn(ASKED.get(stage), choice, "", learned);
            stage++;
        } else {
            stage = choice.equals("works") ? 5 : 4;
        }
    }

    private Optional<String> text(String text, List<FactName> learned) {
        switch (text.split(" ", 2)[0]) {
            case "/start" -> {
                return Optional.of("greeting");
            }
            case "/status", "/help" -> {
                return Optional.of("status");
            }
            case "/language" -> language = Language.byTag(text.split(" ", 2)[1]).orElseThrow();
            case "/back" -> stage = Math.max(0, stage - 1);
            case "/restart" -> {
                stage = 0;
                facts.clear();
            }
            default -> answer(text, learned);
        }
        return Optional.empty();
    }

    private void answer(String text, List<FactName> learned) {
        if (stage < ASKED.size()) {
            learn(ASKED.get(stage), stage == 0 ? "package-forbidden" : "yes", text, learned);
            stage++;
        }
    }

    private void learn(FactName name, String value, String text, List<FactName> learned) {
        if (!name.allows(value)) {
            return;
        }
        boolean log = text.contains("\n");
        facts.put(name, new Finding(name, value, log ? Origin.LOG : Origin.USER, text.split("\n", 2)[0]));
        learned.add(name);
    }

    private Reply reply(Optional<String> remark, List<FactName> learned) {
        Script script = Script.in(language);
        List<Part> parts = new ArrayList<>();
        remark.ifPresent(key -> parts.add(new Part.Paragraph(script.say(key))));
        parts.addAll(ScriptedParts.of(script, stage, ticked));
        return new Reply(
                turn,
                language,
                parts,
                stage < ASKED.size() ? Optional.of(ASKED.get(stage)) : Optional.empty(),
                learned,
                facts.values().stream().map(finding -> shown(script, finding)).toList(),
                causes(script),
                verdict(),
                Optional.empty(),
                stage == 5);
    }

    private Optional<Verdict> verdict() {
        Verdict verdict =
                new Verdict(Cause.OWNERSHIP_CONFLICT, Path.DISABLE_OLD_KEY, List.of(), Verdict.Certainty.CONFIRMED);
        return stage < 4 ? Optional.empty() : Optional.of(verdict);
    }

    private static Reply.ShownFact shown(Script script, Finding finding) {
        String label = script.say("f." + finding.name().id());
        return new Reply.ShownFact(finding, label, script.words().getProperty("c." + finding.value(), finding.value()));
    }

    private List<Reply.ShownCause> causes(Script script) {
        Map<Cause, Status> standing = new LinkedHashMap<>();
        Status conflict = stage >= 2 ? Status.LIKELY : Status.POSSIBLE;
        standing.put(Cause.OWNERSHIP_CONFLICT, stage >= 4 ? Status.CONFIRMED : conflict);
        standing.put(Cause.KEYS_INVALID, stage >= 1 ? Status.EXCLUDED : Status.POSSIBLE);
        standing.put(Cause.EXTENSION_OTHER_ACCOUNT, stage >= 4 ? Status.EXCLUDED : Status.POSSIBLE);
        standing.put(Cause.ENTITLEMENT_EXPIRED, stage >= 3 ? Status.EXCLUDED : Status.POSSIBLE);
        standing.put(Cause.REPOSITORY_OUTAGE, stage >= 1 ? Status.EXCLUDED : Status.POSSIBLE);
        return standing.entrySet().stream()
                .map(entry -> new Reply.ShownCause(
                        entry.getKey(),
                        entry.getValue(),
                        script.say("k." + entry.getKey().id())))
                .toList();
    }
}
