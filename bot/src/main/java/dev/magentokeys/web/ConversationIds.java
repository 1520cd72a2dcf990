package dev.magentokeys.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes the ids that conversations are addressed by, and knows which ids it lets in. Whoever knows an id is in the conversation. */
public interface ConversationIds {

    /** A new id, which nobody can guess. */
    String fresh();

    boolean accepts(String id);

    /**
     * Ids of 160 random bits. Lets in any id of that alphabet and of 22 to 64 characters, so that a script may bring a random one
     * of its own (a UUID, for one) without asking first.
     */
    static ConversationIds unguessable() {
        SecureRandom random = new SecureRandom();
        return shaped(() -> {
            byte[] bytes = new byte[20];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    /** @param source gives at least 128 random bits as 22 to 64 letters, digits, dashes or underscores */
    static ConversationIds shaped(Supplier<String> source) {
        Pattern shape = Pattern.compile("[A-Za-z0-9_-]{22,64}");
        return new ConversationIds() {
            @Override
            public String fresh() {
                return source.get();
            }

            @Override
            public boolean accepts(String id) {
                return shape.matcher(id).matches() && id.chars().distinct().count() >= 8;
            }
        };
    }
}
