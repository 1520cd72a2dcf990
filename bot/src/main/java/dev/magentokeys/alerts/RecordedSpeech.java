package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a transfer that was just recorded, and what follows from it. */
final class RecordedSpeech {

    private RecordedSpeech() {}

    static List<Part> of(Transfer transfer, Directory directory, Sentences words) {
        Names names = new Names(directory);
        Map<String, String> blanks = Map.of(
                "from", names.contact(transfer.from()),
                "to", names.contact(transfer.to()).orElseGet(() -> words.say("alert.someone")),
                "when", transfer.when().map(Object::toString).orElse(""));
        Judgement judgement = Judge.of(transfer, directory);
        String ahead = transfer.isAhead() ? ".ahead" : "";
        List<Part> parts = new ArrayList<>();
        parts.add(words.paragraph("transfer.recorded" + ahead, blanks));
        parts.add(words.paragraph(outcome(judgement, ahead), blanks));
        if (!judgement.blind().isEmpty()) {
            String blind = judgement.blind().stream().map(Names::environment).collect(Collectors.joining("; "));
            parts.add(words.paragraph("alert.blind", Map.of("environments", blind)));
        }
        return parts;
    }

    /** @param ahead with a dot before it; blank when it has happened */
    static String outcome(Judgement judgement, String ahead) {
        return "alert.outcome." + Ids.kebab(judgement.outcome()) + (judgement.breaks() ? ahead : "");
    }
}
