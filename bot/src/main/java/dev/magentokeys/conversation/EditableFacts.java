package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Review.Editable;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.Arrays;
import java.util.List;

/** What people may set by hand: every fact, with the words for each value that it takes. */
final class EditableFacts {
    private EditableFacts() {}

    static List<Editable> in(Voice voice) {
        return Arrays.stream(FactName.values())
                .map(name -> new Editable(name, voice.label(name), values(name, voice)))
                .toList();
    }

    private static List<Choice> values(FactName name, Voice voice) {
        return name.allowed().stream()
                .map(value -> Choice.of(value, inWords(name, value, voice)))
                .toList();
    }

    static String inWords(FactName name, String value, Voice voice) {
        return voice.value(new Finding(name, value, Origin.USER, ""));
    }
}
