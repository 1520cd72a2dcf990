package dev.magentokeys.chat;

import dev.magentokeys.access.Asker;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.AlertDesk;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Told;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type about alerts and transfers, the same on every chat edge. Thread-safe. */
public final class AlertCommands {

    private static final Pattern TRANSFER = Pattern.compile(
            "transfer\\s+from\\s+(\\S+)\\s+to\\s+(\\S+)\\s+(same-account|other-account|project-only|unknown)"
                    + "(?:\\s+licence=(\\S+))?(?:\\s+environments=(\\S+))?",
            Pattern.CASE_INSENSITIVE);

    private final AlertDesk desk;

    public AlertCommands(AlertDesk desk) {
        this.desk = desk;
    }

    /**
     * What was typed, and by whom.
     *
     * @param onceKey names the message across repeated deliveries
     * @param channel where it was typed, for instance {@code slack:C024BE91L}
     * @param text masked
     */
    public record Typed(String onceKey, Asker asker, String channel, String text, Language language, Instant now) {}

    /** The answer; empty when it is no command of these. */
    public Optional<Reply> answer(Typed typed) {
        String text = typed.text().strip();
        String first = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return switch (first) {
            case "alerts" -> Optional.of(alerts(typed, text.toLowerCase(Locale.ROOT)));
            case "transfer" -> Optional.of(transfer(typed, text));
            default -> Optional.empty();
        };
    }

    private Reply alerts(Typed typed, String text) {
        return switch (text.replaceAll("\\s+", " ")) {
            case "alerts on" -> desk.subscribe(typed.onceKey(), typed.asker(), typed.channel(), typed.language());
            case "alerts off" -> desk.unsubscribe(typed.asker(), typed.channel(), typed.language());
            default -> desk.say(typed.language(), "alerts.usage", Map.of());
        };
    }

    private Reply transfer(Typed typed, String text) {
        Matcher said = TRANSFER.matcher(text);
        if (!said.matches() || said.group(1).equals(said.group(2))) {
            return desk.say(typed.language(), "transfer.usage", Map.of());
        }
        Optional<String> licence = Optional.ofNullable(said.group(4));
        List<String> environments = Optional.ofNullable(said.group(5))
                .map(ids -> List.of(ids.split(",")))
                .orElse(List.of());
        Directory directory = desk.directory(typed.asker().tenant());
        Optional<String> unknown = Stream.of(
                        missing(directory, Contact.class, List.of(said.group(1), said.group(2))),
                        missing(directory, Licence.class, licence.stream().toList()),
                        missing(directory, Environment.class, environments))
                .flatMap(Optional::stream)
                .findFirst();
        if (unknown.isPresent()) {
            return desk.say(typed.language(), "transfer.unknown", Map.of("id", unknown.get()));
        }
        Transfer transfer = new Transfer(
                typed.onceKey(),
                Transfer.Standing.RECORDED,
                kind(said.group(3)),
                said.group(1),
                Optional.of(said.group(2)),
                Optional.empty(),
                licence,
                environments,
                new Told(typed.now(), typed.asker().person()));
        return desk.record(typed.onceKey(), typed.asker(), transfer, typed.language());
    }

    private static <E extends Entry> Optional<String> missing(Directory directory, Class<E> type, List<String> ids) {
        return ids.stream().filter(id -> directory.find(type, id).isEmpty()).findFirst();
    }

    private static Transfer.Kind kind(String said) {
        return Stream.of(Transfer.Kind.values())
                .filter(kind -> Ids.kebab(kind).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Transfer.Kind.UNKNOWN);
    }
}
