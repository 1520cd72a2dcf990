package dev.magentokeys.web;

import dev.magentokeys.conversation.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the scripted dialogue says at each of its stages. */
final class ScriptedParts {

    private ScriptedParts() {}

    static List<Part> of(Script script, int stage, Set<Integer> ticked) {
        return switch (stage) {
            case 0 ->
                List.of(
                        paragraph(script, "q.symptom"),
                        choices(script, "package-forbidden", "unauthorized", "none", "unsure"));
            case 1 ->
                List.of(
                        paragraph(script, "q.contact"),
                        paragraph(script, "why.contact"),
                        choices(script, "yes", "no", "unsure"));
            case 2 -> List.of(paragraph(script, "q.access"), choices(script, "yes", "no", "unsure"));
            case 3 -> List.of(form(script));
            case 4 -> path(script, ticked);
            default -> List.of(paragraph(script, "end"));
        };
    }

    private static List<Part> path(Script script, Set<Integer> ticked) {
        return List.of(
                paragraph(script, "path"),
                new Part.Evidence(
                        script.say("e.title"),
                        List.of(
                                "The 'https://repo.magento.com/archives/acme/gift/acme-gift-1.2.1.0.zip' URL could not be"
                                        + " accessed (HTTP 403)")),
                new Part.Steps(IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> new Part.Step(
                                number, script.say("s." + number), command(number), ticked.contains(number)))
                        .toList()),
                new Part.Copyable(script.say("copy.title"), script.say("copy.text")),
                new Part.Links(List.of(
                        new Part.Link(
                                script.say("l.1"), "https://experienceleague.adobe.com/en/docs/commerce-operations"),
                        new Part.Link("not a link", "javascript:alert(1)"))),
                new Part.Choices(List.of(
                        Part.Choice.of("works", script.say("c.works")),
                        Part.Choice.of("fails", script.say("c.fails")),
                        new Part.Choice(
                                "disable", script.say("c.disable"), Optional.of(script.say("confirm.disable"))))));
    }

    private static Optional<String> command(int number) {
        return number == 3
                ? Optional.of("magento-cloud project:clear-build-cache && magento-cloud environment:redeploy")
                : Optional.empty();
    }

    private static Part form(Script script) {
        return new Part.Form(
                script.say("q.form"),
                List.of(input(script, "previousContact"), input(script, "cloudProject")),
                script.say("submit"),
                script.say("skip"));
    }

    private static Part.Input input(Script script, String id) {
        return new Part.Input(id, script.say("i." + id), "");
    }

    private static Part paragraph(Script script, String key) {
        return new Part.Paragraph(script.say(key));
    }

    private static Part choices(Script script, String... ids) {
        return new Part.Choices(Arrays.stream(ids)
                .map(id -> Part.Choice.of(id, script.say("c." + id)))
                .toList());
    }
}
