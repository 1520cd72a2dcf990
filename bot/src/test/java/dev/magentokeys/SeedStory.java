package dev.magentokeys;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.testing.ChatClient;
import java.util.List;

/** The story that the program was made for, in our own words: the owner of the licence left, and both owners have a key. */
final class SeedStory {

    static final String TOLD = "Our cloud deploy fails with 403 Forbidden on magento/module-company."
            + " The licence owner changed last month: Anna Berg has left the company.";

    private static final List<String> NOTHING_ELSE = List.of("right", "no-extension", "none", "same", "unsure");

    private static final int MOST_QUESTIONS = 8;

    private SeedStory() {}

    /** The button that fits the story, of those on offer, when nobody can sign in to the account of the former owner. */
    static String choice(String question, List<String> offered) {
        List<String> yes = List.of("old-and-new", "other-account", "changed", "yes");
        String fitting = question.contains("sign in to") ? "no" : first(yes, offered);
        return fitting.isEmpty() ? first(NOTHING_ELSE, offered) : fitting;
    }

    /** Answers by buttons until there is a verdict, and returns the reply that says it. */
    static JsonNode toTheVerdict(ChatClient chat, JsonNode first) {
        JsonNode reply = first;
        for (int questions = 0; !reply.path("verdict").isObject(); questions++) {
            if (questions > MOST_QUESTIONS) {
                throw new AssertionError("No verdict after " + questions + " answers: " + reply);
            }
            reply = chat.press(choice(reply));
        }
        return reply;
    }

    static String choice(JsonNode reply) {
        return choice(reply.path("say").toString(), reply.path("choices").findValuesAsText("id"));
    }

    private static String first(List<String> wanted, List<String> offered) {
        return wanted.stream().filter(offered::contains).findFirst().orElse("");
    }
}
