package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.Map;

/** The sentences of this room in one language. */
record Sentences(Phrases phrases, Language language) {

    String say(String key) {
        return phrases.say(language, key);
    }

    String say(String key, Map<String, ?> blanks) {
        return phrases.say(language, key, blanks);
    }

    String say(Doubt doubt) {
        return say(doubt.key(), doubt.blanks());
    }

    boolean has(String key) {
        return phrases.has(language, key);
    }

    Part paragraph(String key) {
        return new Part.Paragraph(say(key));
    }

    Part paragraph(String key, Map<String, ?> blanks) {
        return new Part.Paragraph(say(key, blanks));
    }
}
