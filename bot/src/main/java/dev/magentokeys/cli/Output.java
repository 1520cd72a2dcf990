package dev.magentokeys.cli;

import dev.magentokeys.wording.Language;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command but serve takes. */
final class Output {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.Converter.class,
            description = "text for people, or one JSON object a line")
    Format format = Format.TEXT;

    @Option(
            names = "--locale",
            paramLabel = "en|sv|it|zh-Hant",
            converter = LanguageConverter.class,
            description = "the language of the answers; the machine's when it is one of these, else English")
    Optional<Language> locale = Optional.empty();

    Language language() {
        return locale.or(() -> Language.ofLocale(Locale.getDefault().toLanguageTag()))
                .orElse(Language.EN);
    }

    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.byTag(value).orElseThrow(() -> new TypeConversionException("use en, sv, it or zh-Hant"));
        }
    }
}
