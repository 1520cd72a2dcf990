package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import dev.magentokeys.chat.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mention is somebody's words: it is taken out as it stands, never as a regular expression. */
class MentionTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Keys", "Keys (test) [1]", "K.*s", "a+b?", "$1\\2", "(", "^"})
    void itIsTakenOutWhateverItsCharacters(String name) {
        Activity activity = new Activity("message");
        String mention = "<at>" + name + "</at>";
        activity.setText(mention + " 403 since Monday, says " + mention);
        activity.setEntities(List.of(mention(mention, "28:bot"), mention("<at>Anna</at>", "29:anna")));
        assertThat(Mentions.without(activity, "28:bot").strip()).isEqualTo("403 since Monday, says");
        assertThat(Mentions.includes(activity, "28:bot")).isTrue();
        assertThat(Mentions.includes(activity, "28:other")).isFalse();
    }

    private static Entity mention(String text, String id) {
        Entity entity = new Entity();
        entity.setType("mention");
        entity.setProperties("text", Json.MAPPER.getNodeFactory().textNode(text));
        entity.setProperties("mentioned", Json.object().put("id", id));
        return entity;
    }
}
