package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The transfers that were recorded or are suspected, newest first, each with what is still open because of it. */
record TransferListing(Query query, Sentences words) {

    private static final int SHOWN = 20;

    List<Part> of(List<Transfer> all) {
        String lines = all.stream()
                .sorted(Comparator.comparing(
                                (Transfer transfer) -> transfer.told().since())
                        .reversed())
                .limit(SHOWN)
                .map(this::line)
                .collect(Collectors.joining("\n"));
        String more = all.size() > SHOWN ? "\n" + words.say("list.more", Map.of("count", all.size() - SHOWN)) : "";
        return List.of(new Part.Paragraph(words.say("transfers.title") + "\n" + lines + more));
    }

    private String line(Transfer transfer) {
        Names names = new Names(query.shelf().directory());
        long open = query.shelf().alerts().stream()
                .filter(alert ->
                        alert.transfer().equals(transfer.id()) && !alert.state().isClosed())
                .count();
        return words.say(
                "transfers.line",
                Map.of(
                        "id", transfer.id(),
                        "from", names.contact(transfer.from()),
                        "to", names.contact(transfer.to()).orElseGet(() -> words.say("alert.someone")),
                        "kind", words.say("kind." + Ids.kebab(transfer.kind())),
                        "standing", words.say("standing." + Ids.kebab(transfer.standing())),
                        "when",
                                transfer.when()
                                        .orElseGet(() -> Day.of(transfer.told().since()))
                                        .toString(),
                        "open", open));
    }
}
