package dev.magentokeys.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the bot speaks. */
public enum Language {
    EN("en"),
    SV("sv"),
    IT("it"),
    ZH_HANT("zh-Hant");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The name of record, a BCP 47 tag: {@code en}, {@code sv}, {@code it}, {@code zh-Hant}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a platform's locale ({@code sv-SE}, {@code zh-TW}, {@code it_IT}); empty when the bot does not speak it. */
    public static Optional<Language> ofLocale(String locale) {
        String primary = locale.strip().replace('_', '-').split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.tag.split("-", 2)[0].equals(primary))
                .findFirst();
    }

    public static Optional<Language> byTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
