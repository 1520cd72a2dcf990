package dev.magentokeys.alerts;

import dev.magentokeys.diagnosis.Ids;
import java.util.Optional;
import java.util.stream.Stream;

/** Which button of which alert. What it means is decided by how the alert stands when it is pressed. */
public record Press(AlertId alert, Offer offer) {

    private static final String OURS = "alert:";

    /** For instance {@code alert:take:shop/key-x}. */
    public String write() {
        return OURS + Ids.kebab(offer) + ":" + alert;
    }

    /** Empty when it is no button of an alert. */
    public static Optional<Press> read(String choice) {
        String[] parts = choice.split(":", 3);
        if (parts.length != 3 || !choice.startsWith(OURS) || parts[2].indexOf('/') < 0 || parts[2].endsWith("/")) {
            return Optional.empty();
        }
        return Stream.of(Offer.values())
                .filter(offer -> Ids.kebab(offer).equals(parts[1]))
                .findFirst()
                .map(offer -> new Press(AlertId.parse(parts[2]), offer));
    }
}
