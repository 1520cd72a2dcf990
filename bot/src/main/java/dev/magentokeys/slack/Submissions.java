package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.magentokeys.chat.FormDoubts;
import dev.magentokeys.chat.Json;
import dev.magentokeys.chat.NotStoredException;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in what was typed into a modal, as one message. What looks wrong is said in the modal, once: the person may know better, and
 * sends the same again. Thread-safe.
 */
final class Submissions {

    private final SlackDesk desk;
    private final FormDoubts doubts = new FormDoubts();
    private final Cache<String, Boolean> taken = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Submissions(SlackDesk desk) {
        this.desk = desk;
    }

    Response handle(ViewSubmissionPayload submission) {
        View view = submission.getView();
        Optional<Person> person = Person.acting(submission);
        Optional<Modal> modal = Modal.read(view.getPrivateMetadata())
                .filter(known -> person.filter(
                                by -> by.user().equals(known.address().user()))
                        .isPresent());
        return modal.map(known -> take(person.orElseThrow(), known, view)).orElseGet(Response::ok);
    }

    private Response take(Person person, Modal modal, View view) {
        FormValues values = FormValues.read(view.getState(), desk::mask);
        Map<String, String> typed = values.filled().values();
        String key = "slack:view:" + person.tenant() + ":" + view.getId();
        if (taken.getIfPresent(key) != null || typed.isEmpty()) {
            return Response.ok();
        }
        try {
            Optional<Reply> now = desk.foreseen(person, modal.shownBy());
            Texts words = Words.of(now.map(Reply::language).orElseGet(() -> desk.languageOf(person)));
            if (now.filter(reply -> isStillAsked(reply, modal)).isEmpty()) {
                return error(typed, words.get("form.moved-on"));
            }
            Map<String, String> doubted = doubts.raise(key, typed);
            if (!doubted.isEmpty()) {
                return errors(doubted.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, doubt -> words.get(doubt.getValue()))));
            }
            Optional<Reply> doubt = desk.doubted(person, values);
            if (doubt.isPresent()) {
                return error(typed, sentences(doubt.get()));
            }
            receive(key, person, modal, values);
            return Response.ok();
        } catch (NotStoredException e) {
            // Slack keeps the modal open with what was typed, so that it can be sent again.
            return error(typed, Words.of(desk.languageOf(person)).get("failed"));
        }
    }

    private static boolean isStillAsked(Reply reply, Modal modal) {
        return reply.form()
                .filter(form -> !form.isOfTheCase() || reply.turn() == modal.turn())
                .isPresent();
    }

    private void receive(String key, Person person, Modal modal, FormValues values) {
        desk.receive(
                person,
                new SlackDesk.Heard(
                        key,
                        values.filled(),
                        values.redactions(),
                        modal.address().sharedChannel()),
                reply -> Audience.parcels(reply, modal.address()));
        taken.put(key, true);
    }

    private static String sentences(Reply reply) {
        return reply.parts().stream()
                .flatMap(
                        part -> part instanceof Part.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    private static Response error(Map<String, String> typed, String sentence) {
        return errors(Map.of(typed.keySet().stream().sorted().findFirst().orElseThrow(), sentence));
    }

    /** @param sentences by input id */
    private static Response errors(Map<String, String> sentences) {
        ObjectNode answer = Json.object().put("response_action", "errors");
        ObjectNode errors = answer.putObject("errors");
        sentences.forEach((input, sentence) -> errors.put(Controls.INPUT + input, Mrkdwn.plain(sentence)));
        return Response.json(200, answer.toString());
    }
}
