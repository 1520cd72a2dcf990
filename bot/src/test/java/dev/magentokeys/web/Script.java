package dev.magentokeys.web;

import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences of the scripted dialogue in one language. */
record Script(Properties words) {

    /** Italian readers get the English sentences: in Italian only the page's own labels are looked at. */
    static Script in(Language language) {
        String tag = language == Language.IT ? "en" : language.tag();
        Properties words = new Properties();
        try (var in = Script.class.getResourceAsStream("/web/script." + tag + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Script(words);
    }

    String say(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("The script says nothing for '%s'".formatted(key));
        }
        return found;
    }
}
