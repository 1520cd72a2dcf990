package dev.magentokeys.alerts;

import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Extension;
import java.util.List;

/**
 * What follows from a transfer.
 *
 * @param keys the old keys that are still in use; none unless something breaks
 * @param extensions bought by the account that is left behind
 * @param steps in the order in which they must be taken; none when nothing has to be done
 * @param blind the environments of which nobody told which key they use: nothing is concluded about them
 */
public record Judgement(
        Outcome outcome, List<OldKey> keys, List<Extension> extensions, List<Step> steps, List<Environment> blind) {

    /** What will happen. */
    public enum Outcome {
        /** The cloud project has another owner, which no key notices. */
        PROJECT_ONLY,
        /** The account stays and only its e-mail changed: the keys in it stay valid. */
        KEYS_STAY,
        /** No key of the old account is known to be in use. */
        NOT_IN_USE,
        /** The account stays, but the new contact has another one with keys of its own: both are the contact's, and they conflict. */
        TWO_ACCOUNTS,
        /** Keys of the old account are in use, and the next deploy that fetches packages can fail. */
        BREAKS
    }

    public Judgement {
        keys = List.copyOf(keys);
        extensions = List.copyOf(extensions);
        steps = List.copyOf(steps);
        blind = List.copyOf(blind);
    }

    static Judgement nothing(Outcome outcome, List<Environment> blind) {
        return new Judgement(outcome, List.of(), List.of(), List.of(), blind);
    }

    /** Those who have to act, by the ids of contacts, in the order of the steps. */
    public List<String> contacts() {
        return steps.stream()
                .flatMap(step -> step.contact().stream())
                .distinct()
                .toList();
    }

    public boolean breaks() {
        return outcome == Outcome.BREAKS || outcome == Outcome.TWO_ACCOUNTS;
    }
}
