package dev.magentokeys.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the bot speaks. */
public enum Language {
    EN("en", "english", "engelska", "inglese", "英文", "英語"),
    SV("sv", "svenska", "swedish", "svedese", "瑞典語", "瑞典文"),
    IT("it", "italiano", "italian", "italienska", "義大利語", "義大利文"),
    ZH_HANT("zh-Hant", "zh", "zh-tw", "中文", "繁體中文", "chinese", "kinesiska", "cinese");

    private final String tag;
    private final List<String> names;

    Language(String tag, String... names) {
        this.tag = tag;
        this.names = List.of(names);
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

    /** By the tag, or by what people who speak one of these languages call it. */
    public static Optional<Language> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(wanted) || language.names.contains(wanted))
                .findFirst();
    }

    public static Optional<Language> byTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
