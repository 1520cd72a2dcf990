package dev.magentokeys.conversation;

import dev.magentokeys.guides.Guidebook;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.understanding.Understood;
import java.util.Locale;
import java.util.Optional;

/** Asking for a guide by its name: {@code /how}, {@code /how create-keys}, its title typed alone, or its button. */
final class GuideRequests {

    private static final String COMMAND = "/how";
    private static final String BUTTON = "how-";

    private final Guidebook guides;
    private final Ear ear;

    GuideRequests(Guidebook guides, Ear ear) {
        this.guides = guides;
        this.ear = ear;
    }

    /** The id of the button that speaks a guide. */
    static String button(Guide guide) {
        return BUTTON + guide.id();
    }

    /** A guide can be read at any time, so its button never grows old. */
    static Optional<Guide> pressed(String choice) {
        return choice.startsWith(BUTTON) ? Guide.byId(choice.substring(BUTTON.length())) : Optional.empty();
    }

    Optional<Heard> read(Conversation current, String text) {
        String[] words = text.strip().split("\\s+", 2);
        if (!words[0].toLowerCase(Locale.ROOT).equals(COMMAND)) {
            return guides.named(text).map(Heard.of(current)::withGuide);
        }
        String name = words.length > 1 ? words[1] : "";
        if (name.isEmpty()) {
            return Optional.of(Heard.of(current).listingGuides(Optional.empty()));
        }
        return Optional.of(guides.named(name)
                .or(() -> understood(current, name))
                .map(Heard.of(current)::withGuide)
                .orElseGet(() -> Heard.of(current).listingGuides(Optional.of(name))));
    }

    /** What is no guide's name may still be a question that one answers. */
    private Optional<Guide> understood(Conversation current, String question) {
        Understood understood = ear.listen(current, question);
        return understood.guide();
    }
}
