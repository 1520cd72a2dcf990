package dev.magentokeys.conversation;

import java.util.List;
import java.util.Optional;

/**
 * One part of a reply, free of any platform. Texts may hold two marks and no other: {@code **name of a button or page**} and
 * {@code `code`}; a person's own words never bring marks of their own.
 */
public sealed interface Part {

    record Paragraph(String text) implements Part {}

    /**
     * Numbered steps, in the order in which they must be taken.
     *
     * @param tickable the steps of the open path, which are ticked off one by one; those of a guide are only read
     */
    record Steps(List<Step> steps, boolean tickable) implements Part {
        public Steps(List<Step> steps) {
            this(steps, true);
        }

        public static Steps toRead(List<Step> steps) {
            return new Steps(steps, false);
        }
    }

    /** @param command something to copy: a command, a value; never a secret */
    record Step(int number, String text, Optional<String> command, boolean done) {}

    /** Buttons under the message; the first fitting answers first, "I don't know" last. */
    record Choices(List<Choice> choices) implements Part {}

    /** @param confirm asked back before the press counts, for what cannot be undone lightly */
    record Choice(String id, String label, Optional<String> confirm) {
        public static Choice of(String id, String label) {
            return new Choice(id, label, Optional.empty());
        }
    }

    /**
     * At most eight inputs, none of which must be filled in.
     *
     * @param shownBy what is typed to see it again
     * @param skip goes on without it; empty when nothing waits for it, so that it may be sent at any time
     */
    record Form(String shownBy, String title, List<Input> inputs, String submit, Optional<String> skip)
            implements Part {

        /** One that the case asks for. */
        public Form(String title, List<Input> inputs, String submit, String skip) {
            this("/check", title, inputs, submit, Optional.of(skip));
        }

        /** Whether the open case asks for it, and nothing else does later. */
        public boolean isOfTheCase() {
            return skip.isPresent();
        }
    }

    /** @param value what is known already, empty when nothing */
    record Input(String id, String label, String value) {}

    /** Lines of a log that prove something, masked. */
    record Evidence(String title, List<String> lines) implements Part {}

    /** A longer text to copy whole, such as the text of a support ticket. */
    record Copyable(String title, String text) implements Part {}

    record Links(List<Link> links) implements Part {}

    record Link(String label, String url) {}
}
