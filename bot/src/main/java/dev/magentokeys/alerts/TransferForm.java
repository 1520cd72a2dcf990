package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form that tells of a transfer. Its inputs carry all that is needed to read it, so it can be sent at any time. */
final class TransferForm {

    private static final String INPUT = "transfer.";

    private TransferForm() {}

    static Part.Form of(Sentences words) {
        List<Part.Input> inputs = Arrays.stream(Blank.values())
                .map(blank -> new Part.Input(INPUT + blank.id(), words.say("form.transfer." + blank.id()), ""))
                .toList();
        return new Part.Form(
                "/transfer",
                words.say("form.transfer.title"),
                inputs,
                words.say("form.transfer.submit"),
                Optional.empty());
    }

    /** Empty when these inputs are not of this form. */
    static Optional<Asked> read(Map<String, String> filled) {
        Map<Blank, String> values = new EnumMap<>(Blank.class);
        filled.forEach((input, value) -> Optional.of(input)
                .filter(name -> name.startsWith(INPUT))
                .flatMap(name -> Blank.named(name.substring(INPUT.length())))
                .ifPresent(blank -> values.put(blank, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(Asked.filled(values));
    }
}
