package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a plan into words: who has to do what in which order, what is done, by whom and when.
 *
 * @param recorded the transfer that the plan became
 */
record PlanSpeech(TransferPlan plan, Optional<Transfer> recorded, Query query, Sentences words) {

    /** One text, so that it stays one message that is changed in place. */
    List<Part> parts() {
        TaskSpeech tasks = TaskSpeech.of(plan.transfer(), query.shelf().directory(), words);
        StringBuilder text = new StringBuilder(title());
        for (int i = 0; i < plan.tasks().size(); i++) {
            text.append('\n').append(line(i + 1, plan.tasks().get(i), tasks));
        }
        recorded.ifPresent(transfer -> text.append('\n')
                .append(words.say(
                        "plan.happened",
                        Map.of("date", Day.of(transfer.told().since()).toString()))));
        return List.of(new Part.Paragraph(text.toString()), new Part.Choices(choices()));
    }

    /** For a list of plans. */
    String summary() {
        return words.say("plan.summary" + (recorded.isPresent() ? ".happened" : ""), blanks());
    }

    private String title() {
        String when = plan.transfer().when().isPresent() ? ".when" : "";
        return words.say("plan.title" + when, blanks()) + "\n" + words.say("plan.state", blanks());
    }

    private Map<String, Object> blanks() {
        Names names = names();
        Transfer transfer = plan.transfer();
        return Map.of(
                "id", plan.id(),
                "from", names.contact(transfer.from()),
                "to", to(),
                "kind", words.say("kind." + Ids.kebab(transfer.kind())),
                "when", transfer.when().map(Object::toString).orElse(""),
                "done", plan.ticks().size(),
                "all", plan.tasks().size());
    }

    private String line(int number, Task task, TaskSpeech tasks) {
        String done = plan.tick(task).map(this::ticked).orElse("");
        return (done.isEmpty() ? "☐ " : "☑ ") + number + ". " + tasks.of(task) + done;
    }

    private String ticked(TransferPlan.Tick tick) {
        return " "
                + words.say(
                        "plan.ticked",
                        Map.of(
                                "who", new People(query).nameOf(tick.person()),
                                "date", Day.of(tick.at()).toString()));
    }

    private List<Part.Choice> choices() {
        List<Part.Choice> choices = new ArrayList<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            if (plan.tick(task).isEmpty()) {
                choices.add(Part.Choice.of(
                        new PlanPress(plan.id(), PlanPress.What.DONE, Optional.of(task)).write(),
                        words.say("plan.offer.done", Map.of("number", i + 1))));
            }
        }
        if (recorded.isEmpty()) {
            choices.add(new Part.Choice(
                    new PlanPress(plan.id(), PlanPress.What.HAPPENED, Optional.empty()).write(),
                    words.say("plan.offer.happened"),
                    Optional.of(words.say("plan.confirm.happened"))));
        }
        if (choices.isEmpty()) {
            choices.add(Part.Choice.of(
                    new PlanPress(plan.id(), PlanPress.What.AGAIN, Optional.empty()).write(),
                    words.say("plan.offer.show", Map.of("id", plan.id()))));
        }
        return choices;
    }

    private Names names() {
        return new Names(query.shelf().directory());
    }

    private String to() {
        return names().contact(plan.transfer().to()).orElseGet(() -> words.say("alert.someone"));
    }
}
