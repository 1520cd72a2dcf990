package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Reads the wanted fields of a report: exactly one JSON object, of valid UTF-8, not nested without end. */
final class ActivityJson {

    /** The cloud's own have some ten levels. */
    static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private ActivityJson() {}

    static ObjectNode read(byte[] body) throws Refusal {
        // A parser of bytes would guess the encoding; this reader knows it, and replaces nothing.
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(body), UTF_8.newDecoder());
                JsonParser whole = MAPPER.createParser(text);
                JsonParser wanted =
                        new FilteringParserDelegate(whole, Wanted.OF_ACTIVITY, Inclusion.INCLUDE_ALL_AND_PATH, true)) {
            JsonNode json = MAPPER.readTree(wanted);
            if (wanted.nextToken() == null && json instanceof ObjectNode activity) {
                return activity;
            }
        } catch (CharacterCodingException e) {
            throw Refusal.malformed("The report is not valid UTF-8.");
        } catch (IOException notJson) {
            throw Refusal.malformed("The report is not JSON, or not as the cloud writes it.");
        }
        throw Refusal.malformed("The report is not one activity.");
    }
}
