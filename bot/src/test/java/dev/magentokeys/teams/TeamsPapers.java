package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The files of the app's package, as they stand beside the module, and what Teams limits in them. */
final class TeamsPapers {

    static final Path FOLDER = Path.of("../manifest/teams");

    /** Characters of a command that Teams shows. */
    static final int COMMAND_TITLE = 32;

    /** Characters of a command's description that Teams shows. */
    static final int COMMAND_DESCRIPTION = 128;

    private TeamsPapers() {}

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }

    static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
