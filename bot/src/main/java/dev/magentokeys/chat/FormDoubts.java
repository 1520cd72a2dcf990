package dev.magentokeys.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.understanding.LookAlikes;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Doubts what looks wrong in the contacts that somebody typed, once: the person may know better, and sends the same again. A contact
 * is a name, an address or both. At most 10,000 forms are remembered, for an hour. Thread-safe.
 */
public final class FormDoubts {

    private static final List<String> CONTACTS = List.of(FactName.PREVIOUS_CONTACT.id(), FactName.CURRENT_CONTACT.id());

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private final Cache<String, Map<String, String>> raised = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /**
     * By input id, the key of what is said about it; empty when nothing looks wrong, or the same was doubted in this form before.
     *
     * @param form names it
     */
    public Map<String, String> raise(String form, Map<String, String> values) {
        Map<String, String> doubts = in(values);
        boolean again = values.equals(raised.getIfPresent(form));
        if (doubts.isEmpty() || again) {
            return Map.of();
        }
        raised.put(form, values);
        return doubts;
    }

    private static Map<String, String> in(Map<String, String> values) {
        List<String> contacts = CONTACTS.stream()
                .filter(id -> values.getOrDefault(id, "").contains("@"))
                .toList();
        boolean alike = LookAlikes.in(String.join(
                " ", contacts.stream().map(id -> values.getOrDefault(id, "")).toList()));
        Map<String, String> doubts = new HashMap<>();
        for (String id : contacts) {
            if (!hasShape(values.getOrDefault(id, ""))) {
                doubts.put(id, "form.no-address");
            } else if (alike) {
                doubts.put(id, "form.look-alike");
            }
        }
        return doubts;
    }

    private static boolean hasShape(String contact) {
        return Arrays.stream(contact.split("[\\s,;<>()]+"))
                .filter(word -> word.contains("@"))
                .allMatch(word -> ADDRESS.matcher(word).matches());
    }
}
