package dev.magentokeys.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message with what a careful reader takes from it, as the files under {@code messages} write it. */
record Sample(
        String text,
        @Nullable String asked,
        String act,
        @Nullable Map<String, String> facts,
        @Nullable List<String> may,
        @Nullable String guide,
        @Nullable String wanted,
        @JsonProperty("inferred") @Nullable String inferred) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static List<Sample> of(String tag) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream("messages/" + tag + ".yml")) {
            return YAML.readValue(in, new TypeReference<>() {});
        }
    }

    Map<String, String> stated() {
        return facts == null ? Map.of() : facts;
    }

    boolean tolerates(String fact) {
        return stated().containsKey(fact) || may != null && may.contains(fact);
    }

    List<String> acts() {
        return List.of(act.split("\\|"));
    }

    Optional<String> guideId() {
        return Optional.ofNullable(guide);
    }

    Optional<String> wantedTag() {
        return Optional.ofNullable(wanted);
    }
}
