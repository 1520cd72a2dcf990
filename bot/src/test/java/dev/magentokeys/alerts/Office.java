package dev.magentokeys.alerts;

import dev.magentokeys.access.Role;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Told;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A tenant in memory: what it holds, what is said to its clerk, and what the clerk's deeds leave behind. */
final class Office implements AlertShelf {

    static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    static final String ME = "slack:T1:UCLEO";

    private final AlertClerk clerk = new AlertClerk(Bundles.ofAlerts());
    private final Map<String, Subscription> subscriptions = new HashMap<>();
    private final Map<String, Transfer> transfers = new TreeMap<>();
    private final Map<String, TransferPlan> plans = new TreeMap<>();
    final Map<String, String> people = new HashMap<>();
    Directory directory = Sample.directory();
    Role role = Role.KEEPER;
    String by = ME;
    Language language = Language.EN;
    boolean inCase;
    Optional<String> channel = Optional.of("slack:C1");
    Optional<Decided> last = Optional.empty();

    /** What is answered to a line, all of it as one text; empty when it is talk. */
    String say(String line) {
        return take(new Message.Text(line));
    }

    String press(String choice) {
        return take(new Message.Pressed(choice, Optional.empty()));
    }

    String fill(Map<String, String> values) {
        return take(new Message.Filled(values));
    }

    private String take(Message.Content content) {
        Message message = new Message(content, Optional.empty(), 0);
        last = clerk.take(new Query(message, language, inCase, channel, this, new Told(NOW, by)));
        last.ifPresent(decided -> decided.deeds().forEach(this::does));
        return last.map(decided -> decided.said().stream().map(Office::text).collect(Collectors.joining("\n")))
                .orElse("");
    }

    private void does(Deed deed) {
        if (deed instanceof Deed.Subscribe subscribe) {
            subscriptions.put(subscribe.channel().channel(), subscribe.channel());
        } else if (deed instanceof Deed.Change change) {
            subscriptions.put(change.channel().channel(), change.channel());
        } else if (deed instanceof Deed.Unsubscribe unsubscribe) {
            subscriptions.remove(unsubscribe.channel());
        } else if (deed instanceof Deed.Recorded recorded) {
            transfers.put(recorded.transfer().id(), recorded.transfer());
        } else if (deed instanceof Deed.Plan plan) {
            plans.put(plan.plan().id(), plan.plan());
        }
    }

    private static String text(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            return paragraph.text();
        }
        return part instanceof Part.Form form ? "form " + form.title() : "";
    }

    List<Part.Choice> choices() {
        return parts(Part.Choices.class).stream()
                .flatMap(choices -> choices.choices().stream())
                .toList();
    }

    Part.Form form() {
        return parts(Part.Form.class).get(0);
    }

    private <P extends Part> List<P> parts(Class<P> type) {
        return last.orElseThrow().said().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    Subscription here() {
        return subscription(channel.orElseThrow()).orElseThrow();
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public Optional<Subscription> subscription(String named) {
        return Optional.ofNullable(subscriptions.get(named));
    }

    @Override
    public List<Transfer> transfers() {
        return List.copyOf(transfers.values());
    }

    @Override
    public List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>();
        transfers
                .values()
                .forEach(transfer -> Judge.of(transfer, directory)
                        .keys()
                        .forEach(key -> alerts.add(Alert.first(key.id(), new Event.Recorded(transfer.id()), NOW, by))));
        return alerts;
    }

    @Override
    public List<TransferPlan> plans() {
        return List.copyOf(plans.values());
    }

    @Override
    public Optional<String> personOf(String contact) {
        return Optional.ofNullable(people.get(contact));
    }
}
