package dev.magentokeys.chat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.understanding.LookAlikes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What looks wrong in the contacts that somebody typed. A contact is a name, an address or both. */
public final class FormDoubts {

    private static final List<String> CONTACTS = List.of(FactName.PREVIOUS_CONTACT.id(), FactName.CURRENT_CONTACT.id());

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private FormDoubts() {}

    /** By input id, the key of what is said about it; empty when nothing looks wrong. */
    public static Map<String, String> in(Map<String, String> values) {
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
