package dev.magentokeys.conversation;

import dev.magentokeys.wording.Language;
import java.util.Locale;
import java.util.Optional;

/** The slash words that edges send for their buttons and commands: {@code /check}, {@code /back}, {@code /language sv}. */
final class Commands {
    private Commands() {}

    static Optional<Heard> read(Conversation current, String text) {
        if (!text.startsWith("/")) {
            return Optional.empty();
        }
        String[] words = text.substring(1).strip().split("\\s+", 2);
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "start", "check" -> Optional.of(start(current));
            case "help" -> Optional.of(Heard.of(current, "note.help", "note.help-guides"));
            case "status" -> Optional.of(Heard.noting(current, new Heard.Status()));
            case "human" -> Optional.of(Heard.noting(current, new Heard.Person()));
            case "why" ->
                Optional.of(Hearing.explained(
                        current, Optional.of(words.length > 1 ? words[1] : "").filter(cause -> !cause.isBlank())));
            case CheckOffer.CHOICE -> Optional.of(CheckOffer.commands(current, CheckTool.CURL));
            case CheckOffer.COMPOSER_CHOICE -> Optional.of(CheckOffer.commands(current, CheckTool.COMPOSER));
            case "back" -> Optional.of(GoingBack.from(current));
            case "restart" -> Optional.of(Forgetting.ask(current));
            case "resume" -> Optional.of(Resuming.resume(current));
            case "language" -> Optional.of(language(current, words.length > 1 ? words[1] : ""));
            default -> Optional.empty();
        };
    }

    private static Heard start(Conversation current) {
        return current.entries().isEmpty()
                ? Heard.of(current, "note.greeting")
                : Heard.of(current, "note.where-we-were").spokenWhole();
    }

    private static Heard language(Conversation current, String name) {
        return Language.named(name)
                .map(language -> Heard.of(current.speaking(language, true), "note.language")
                        .spokenWhole())
                .orElseGet(() -> Heard.of(current, "note.languages"));
    }
}
