package dev.magentokeys.conversation;

import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The slash words that edges send for their buttons and commands: {@code /check}, {@code /back}, {@code /language sv}. */
final class Commands {
    private Commands() {}

    private static final List<String> SWEDISH = List.of("sv", "svenska", "swedish", "svedese", "瑞典語", "瑞典文");
    private static final List<String> ITALIAN = List.of("it", "italiano", "italian", "italienska", "義大利語", "義大利文");
    private static final List<String> CHINESE =
            List.of("zh", "zh-hant", "zh-tw", "中文", "繁體中文", "chinese", "kinesiska", "cinese");
    private static final List<String> ENGLISH = List.of("en", "english", "engelska", "inglese", "英文", "英語");

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
        return named(name.strip().toLowerCase(Locale.ROOT))
                .map(language -> Heard.of(current.speaking(language, true), "note.language")
                        .spokenWhole())
                .orElseGet(() -> Heard.of(current, "note.languages"));
    }

    private static Optional<Language> named(String name) {
        if (SWEDISH.contains(name)) {
            return Optional.of(Language.SV);
        }
        if (ITALIAN.contains(name)) {
            return Optional.of(Language.IT);
        }
        if (CHINESE.contains(name)) {
            return Optional.of(Language.ZH_HANT);
        }
        return ENGLISH.contains(name) ? Optional.of(Language.EN) : Optional.empty();
    }
}
