package dev.magentokeys.web;

import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the language that a browser is set to. */
final class Languages {

    private Languages() {}

    /** The first language of an {@code Accept-Language} header that the bot speaks; empty when there is none, or no such header. */
    static Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.length() > 1000) {
            return Optional.empty();
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.ofLocale(range.getRange()).stream())
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
