package dev.magentokeys.slack;

import com.slack.api.model.view.ViewState;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.secrets.Masked;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the inputs of a message, masked.
 *
 * @param redactions how many secrets were masked in all
 */
record FormValues(Message.Filled filled, int redactions) {

    /** @param state what Slack says stands in the inputs; other blocks than ours are left out */
    static FormValues read(@Nullable ViewState state, Function<String, Masked> masker) {
        Map<String, String> values = new HashMap<>();
        int redactions = 0;
        if (state != null && state.getValues() != null) {
            for (Map.Entry<String, Map<String, ViewState.Value>> input :
                    state.getValues().entrySet()) {
                if (input.getKey().startsWith(Controls.INPUT)) {
                    Masked value = masker.apply(typed(input.getValue()));
                    values.put(input.getKey().substring(Controls.INPUT.length()), value.text());
                    redactions += value.count();
                }
            }
        }
        return new FormValues(new Message.Filled(values), redactions);
    }

    private static String typed(Map<String, ViewState.Value> input) {
        ViewState.Value value = input.get("value");
        return value == null ? "" : Objects.requireNonNullElse(value.getValue(), "");
    }
}
