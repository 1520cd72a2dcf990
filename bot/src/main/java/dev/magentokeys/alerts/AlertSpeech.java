package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts an alert into words. The state comes first and in words: no colour tells anything. */
public final class AlertSpeech {

    private final Phrases phrases;

    public AlertSpeech(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One sentence. */
    public String say(Language language, String key, Map<String, String> blanks) {
        return phrases.say(language, key, blanks);
    }

    /** One sentence as a reply of its own. */
    public Reply sentence(Language language, String key, Map<String, String> blanks) {
        return reply(language, List.of(new Part.Paragraph(phrases.say(language, key, blanks))));
    }

    /**
     * The message that shows the alert, as it stands and as the directory is now.
     *
     * @param inChat the contacts of whom it is known who they are in chat
     */
    public Reply alert(
            Alert alert, Transfer transfer, Directory directory, Collection<String> inChat, Language language) {
        Told told = new Told(phrases, language, new Names(directory), alert, transfer);
        Judgement judgement = Judge.of(transfer, directory);
        List<Part> parts = new ArrayList<>();
        parts.add(told.head());
        if (!alert.state().isClosed()) {
            parts.addAll(told.needs(judgement));
        }
        if (alert.state().waitsForSomebody()) {
            judgement.contacts().stream()
                    .filter(contact -> !inChat.contains(contact))
                    .forEach(contact -> parts.add(told.whoIs(contact)));
        }
        if (!alert.evidence().isEmpty()) {
            parts.add(new Part.Evidence(told.say("alert.evidence"), alert.evidence()));
        }
        List<Part.Choice> offers = alert.offers().stream().map(told::choice).toList();
        if (!offers.isEmpty()) {
            parts.add(new Part.Choices(offers));
        }
        return reply(language, parts);
    }

    /** What is said again when nobody has settled it. */
    public Reply reminder(Alert alert, Transfer transfer, Directory directory, Language language) {
        Told told = new Told(phrases, language, new Names(directory), alert, transfer);
        return reply(language, List.of(new Part.Paragraph(told.say("alert.reminder"))));
    }

    /** The message about the deployments of one environment that fail, as it stands and as the directory is now. */
    public Reply deploys(FailedDeploys failed, Directory directory, Language language) {
        return reply(language, new DeploySpeech(phrases, language, failed, directory).parts());
    }

    private static Reply reply(Language language, List<Part> parts) {
        return new Reply(
                0,
                language,
                parts,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** One alert in one language. */
    private record Told(Phrases phrases, Language language, Names names, Alert alert, Transfer transfer) {

        String say(String key) {
            return phrases.say(language, key, blanks());
        }

        private Map<String, String> blanks() {
            return Map.of(
                    "state", phrases.say(language, "alert.state." + Ids.kebab(alert.state())),
                    "licence",
                            names.licence(alert.id().licence())
                                    .orElseGet(() -> phrases.say(language, "alert.some-licence")),
                    "from", names.contact(transfer.from()),
                    "to", to(),
                    "key", names.key(alert.id().key()),
                    "date", alert.since().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                    "when", transfer.when().map(Object::toString).orElse(""),
                    "resolve", phrases.say(language, "alert.offer.resolve"));
        }

        private String to() {
            return names.contact(transfer.to()).orElseGet(() -> phrases.say(language, "alert.someone"));
        }

        Part whoIs(String contact) {
            return new Part.Paragraph(
                    phrases.say(language, "alert.who-is", Map.of("contact", names.contact(contact), "id", contact)));
        }

        Part head() {
            String kind = alert.state() == State.SUSPECTED
                    ? ".suspected"
                    : alert.state().isClosed() ? ".closed" : ahead();
            return new Part.Paragraph(say("alert.head" + kind));
        }

        private String ahead() {
            return transfer.isAhead() ? ".ahead" : "";
        }

        List<Part> needs(Judgement judgement) {
            Optional<OldKey> mine = judgement.keys().stream()
                    .filter(key -> key.id().equals(alert.id()))
                    .findFirst();
            List<Part> parts = new ArrayList<>();
            mine.ifPresentOrElse(key -> parts.addAll(inUse(key, judgement)), () -> parts.add(off()));
            if (alert.saidDisabled()) {
                parts.add(paragraph(alert.seemsResolved() ? "alert.seems-resolved" : "alert.said-disabled"));
            }
            return parts;
        }

        private List<Part> inUse(OldKey key, Judgement judgement) {
            String places = key.uses().stream().map(this::place).collect(Collectors.joining("; "));
            List<Part> parts = new ArrayList<>();
            parts.add(new Part.Paragraph(phrases.say(language, "alert.uses", Map.of("places", places))));
            if (alert.state() != State.SUSPECTED) {
                parts.add(paragraph(RecordedSpeech.outcome(judgement, ahead())));
                parts.add(steps(judgement));
            }
            return parts;
        }

        /** It is used nowhere, or is off and stands there all the same. */
        private Part off() {
            String places = names.directory().all(KeyUse.class).stream()
                    .filter(use -> use.key().equals(alert.id().key()))
                    .flatMap(use -> names.directory().find(Environment.class, use.environment()).stream()
                            .map(environment -> place(use.place(), environment)))
                    .collect(Collectors.joining("; "));
            return places.isEmpty()
                    ? paragraph("alert.no-longer-used")
                    : new Part.Paragraph(phrases.say(
                            language,
                            "alert.off-but-there",
                            Map.of("key", names.key(alert.id().key()), "places", places)));
        }

        private String place(OldKey.Use use) {
            return place(use.place(), use.environment());
        }

        private String place(KeyUse.Place place, Environment environment) {
            return phrases.say(
                    language, "alert.place." + Ids.kebab(place), Map.of("environment", Names.environment(environment)));
        }

        private Part steps(Judgement judgement) {
            String extensions = judgement.extensions().stream()
                    .map(extension -> "`" + extension.packageName() + "`")
                    .collect(Collectors.joining(", "));
            List<Part.Step> steps = new ArrayList<>();
            for (Step step : judgement.steps()) {
                String task = step.actor() == Step.Actor.NEW_CONTACT_OR_SUPPORT
                        ? say("alert.task.disable-old-key") + " " + say("alert.or-support")
                        : phrases.say(
                                language,
                                "alert.task." + Ids.kebab(step.task()),
                                Map.of("key", names.key(alert.id().key()), "extensions", extensions));
                steps.add(new Part.Step(
                        steps.size() + 1,
                        phrases.say(language, "alert.who", Map.of("who", who(step), "task", task)),
                        Optional.empty(),
                        false));
            }
            return Part.Steps.toRead(steps);
        }

        private String who(Step step) {
            return names.contact(step.contact())
                    .orElseGet(() -> phrases.say(
                            language,
                            step.actor() == Step.Actor.PROJECT_ADMIN
                                    ? "alert.who.project-admin"
                                    : "alert.who.new-contact"));
        }

        private Part paragraph(String key) {
            return new Part.Paragraph(say(key));
        }

        Part.Choice choice(Offer offer) {
            String confirm = "alert.confirm." + Ids.kebab(offer);
            return new Part.Choice(
                    new Press(alert.id(), offer).write(),
                    phrases.say(language, "alert.offer." + Ids.kebab(offer)),
                    phrases.has(language, confirm) ? Optional.of(say(confirm)) : Optional.empty());
        }
    }
}
