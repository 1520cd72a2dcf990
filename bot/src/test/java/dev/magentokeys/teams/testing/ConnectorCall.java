package dev.magentokeys.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A call that reached our connector.
 *
 * @param path as it was sent, percent signs and all
 * @param headers by their names in lower case
 */
public record ConnectorCall(String method, String path, Map<String, List<String>> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first value of a header; blank when it was not sent. */
    public String header(String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
