package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that tells of a transfer, or plans one. Its inputs carry all that is needed to read it, so it can be sent at any time.
 *
 * @param name begins the ids of its inputs, and names its words
 * @param shownBy what is typed to see it
 */
record TransferForm(String name, String shownBy) {

    static final TransferForm RECORDED = new TransferForm("transfer", "/transfer");
    static final TransferForm PLANNED = new TransferForm("plan", "/transfer plan");

    Part.Form of(Sentences words) {
        List<Part.Input> inputs = Arrays.stream(Blank.values())
                .map(blank -> new Part.Input(name + "." + blank.id(), words.say("form.transfer." + blank.id()), ""))
                .toList();
        return new Part.Form(
                shownBy,
                words.say("form." + name + ".title") + " " + words.say("form.transfer.kinds"),
                inputs,
                words.say("form." + name + ".submit"),
                Optional.empty());
    }

    /** Empty when these inputs are not of this form. */
    Optional<Asked> read(Map<String, String> filled) {
        Map<Blank, String> values = new EnumMap<>(Blank.class);
        filled.forEach((input, value) -> Optional.of(input)
                .filter(id -> id.startsWith(name + "."))
                .flatMap(id -> Blank.named(id.substring(name.length() + 1)))
                .ifPresent(blank -> values.put(blank, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(Asked.filled(values));
    }
}
