package dev.magentokeys.alerts;

import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says who has to do what of a plan, as the directory is now.
 *
 * @param steps of the plan as it would be made now
 */
record TaskSpeech(Transfer transfer, Estate estate, Judgement judgement, List<Step> steps, Sentences words) {

    static TaskSpeech of(Transfer transfer, Directory directory, Sentences words) {
        return new TaskSpeech(
                transfer,
                new Estate(directory, transfer),
                Judge.of(transfer, directory),
                Preparing.of(transfer, directory),
                words);
    }

    String of(Task task) {
        return words.say("alert.who", Map.of("who", who(task), "task", what(task)));
    }

    private String what(Task task) {
        String keepsLogin = task == Task.KEEP_LOGIN && ownerLeft() ? ".left" : "";
        String planned = "plan.task." + Ids.kebab(task) + keepsLogin;
        String said = words.say(words.has(planned) ? planned : "alert.task." + Ids.kebab(task), blanks());
        return task == Task.DISABLE_OLD_KEY && ownerLeft()
                ? said + " " + words.say("alert.or-support", blanks())
                : said;
    }

    private Map<String, String> blanks() {
        String keys = judgement.keys().stream()
                .map(key -> names().key(key.id().key()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Map.of(
                "from", names().contact(transfer.from()),
                "to", names().contact(transfer.to()).orElseGet(() -> words.say("alert.someone")),
                "key", keys.isEmpty() ? words.say("plan.old-keys") : keys,
                "extensions",
                        Preparing.bought(estate).stream()
                                .map(extension -> "`" + extension.packageName() + "`")
                                .collect(Collectors.joining(", ")),
                "environments",
                        judgement.blind().stream().map(Names::environment).collect(Collectors.joining("; ")));
    }

    private String who(Task task) {
        Optional<String> contact = task == Task.KEEP_LOGIN && ownerLeft()
                ? transfer.to()
                : steps.stream().filter(step -> step.task() == task).findFirst().flatMap(Step::contact);
        return names().contact(contact).orElseGet(() -> words.say("alert.who.project-admin"));
    }

    private boolean ownerLeft() {
        return estate.hasLeft(transfer.from());
    }

    private Names names() {
        return new Names(estate.directory());
    }
}
