package dev.magentokeys.alerts;

import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what to do before a transfer, and on the day, from what the directory holds. The new pair comes first, then the switch; the
 * old key is disabled last. Nothing has to be prepared where only the owner of the cloud project changes.
 */
final class Preparing {

    private final Transfer transfer;
    private final Estate estate;
    private final Judgement judgement;
    private final List<Step> steps = new ArrayList<>();

    private Preparing(Transfer transfer, Directory directory) {
        this.transfer = transfer;
        this.estate = new Estate(directory, transfer);
        this.judgement = Judge.of(transfer, directory);
    }

    static List<Step> of(Transfer transfer, Directory directory) {
        return new Preparing(transfer, directory).steps();
    }

    private List<Step> steps() {
        switch (transfer.kind()) {
            case PROJECT_ONLY -> {
                return List.of();
            }
            case SAME_ACCOUNT -> {
                nameKeys();
                byNewContact(Task.TAKE_OVER_LOGIN);
                steps.addAll(judgement.steps());
            }
            case OTHER_ACCOUNT -> otherAccount();
            case UNKNOWN -> {
                byNewContact(Task.FIND_OUT_HOW);
                otherAccount();
            }
        }
        return List.copyOf(steps);
    }

    private void otherAccount() {
        nameKeys();
        add(Task.KEEP_LOGIN, Step.Actor.KEY_OWNER, Optional.of(transfer.from()));
        byNewContact(Task.SHARED_ACCESS);
        if (!bought(estate).isEmpty()) {
            byNewContact(Task.ASK_ABOUT_EXTENSIONS);
        }
        byNewContact(Task.MAKE_PAIR);
        if (judgement.breaks() || !judgement.blind().isEmpty()) {
            onTheDay();
        }
    }

    private void onTheDay() {
        byNewContact(Task.FIND_ENTITLED_ACCOUNT);
        List.of(Task.PUT_EVERYWHERE, Task.CLEAR_BUILD_CACHE, Task.REDEPLOY).forEach(this::inProject);
        steps.add(judgement.steps().stream()
                .filter(step -> step.task() == Task.DISABLE_OLD_KEY)
                .findFirst()
                .orElseGet(() -> new Step(Task.DISABLE_OLD_KEY, Step.Actor.KEY_OWNER, Optional.of(transfer.from()))));
        inProject(Task.REDEPLOY_AGAIN);
    }

    private void nameKeys() {
        if (!judgement.blind().isEmpty()) {
            inProject(Task.NAME_KEYS);
        }
    }

    /** The extensions that the account which is left behind bought. */
    static List<Extension> bought(Estate estate) {
        return estate.boughtBy(estate.accountsOf(estate.transfer().from()).stream()
                .map(Account::id)
                .collect(Collectors.toSet()));
    }

    private void byNewContact(Task task) {
        add(task, Step.Actor.NEW_CONTACT, transfer.to());
    }

    private void inProject(Task task) {
        add(task, Step.Actor.PROJECT_ADMIN, Optional.empty());
    }

    private void add(Task task, Step.Actor actor, Optional<String> contact) {
        steps.add(new Step(task, actor, contact));
    }
}
