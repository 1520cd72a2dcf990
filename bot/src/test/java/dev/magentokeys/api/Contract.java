package dev.magentokeys.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The file of the API as a program reads it, and what it promises of each response. */
final class Contract {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode file = read();

    private static JsonNode read() {
        try (InputStream yaml = ApiEdge.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and path of each operation. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        file.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        operations.add(method.toUpperCase() + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** The status, the headers that must be there, the type and the body are what the file says. */
    void check(String method, String path, HttpResponse<String> response) {
        String template = template(path.split("\\?")[0]);
        JsonNode promised = followed(file.path("paths")
                .path(template)
                .path(method.toLowerCase())
                .path("responses")
                .path(String.valueOf(response.statusCode())));
        String what = "%s %s %d %s".formatted(method, template, response.statusCode(), response.body());
        assertThat(promised.isObject()).as(what).isTrue();
        promised.path("headers")
                .properties()
                .forEach(header -> assertThat(response.headers().firstValue(header.getKey()))
                        .as(what + header.getKey())
                        .hasValueSatisfying(value -> assertThat(value)
                                .containsPattern(followed(header.getValue())
                                        .at("/schema/pattern")
                                        .asText("."))));
        if (!promised.has("content")) {
            assertThat(response.body()).as(what).isEmpty();
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = promised.path("content").path(type);
        assertThat(content.isObject()).as(what + type).isTrue();
        if (type.endsWith("json")) {
            ObjectNode schema = content.path("schema").deepCopy();
            schema.set("components", file.path("components"));
            assertThat(SCHEMAS.getSchema(new ObjectMapper().valueToTree(schema))
                            .validate(response.body(), InputFormat.JSON))
                    .as(what)
                    .isEmpty();
        }
    }

    private String template(String path) {
        String[] parts = path.split("/");
        return file.path("paths").properties().stream()
                .map(each -> each.getKey())
                .filter(known -> fits(known.split("/"), parts))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The file has no " + path));
    }

    private static boolean fits(String[] known, String[] parts) {
        return known.length == parts.length
                && Arrays.stream(known)
                        .allMatch(part ->
                                part.startsWith("{") || Arrays.asList(parts).contains(part));
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref") ? file.at(node.path("$ref").asText().substring(1)) : node;
    }
}
