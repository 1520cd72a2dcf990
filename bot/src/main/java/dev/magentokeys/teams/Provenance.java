package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks where an activity says that it comes from. */
final class Provenance {

    private final ServiceUrls serviceUrls;
    private final Optional<String> tenant;

    /** @param tenant the only one that is served; empty serves any */
    Provenance(ServiceUrls serviceUrls, Optional<String> tenant) {
        this.serviceUrls = serviceUrls;
        this.tenant = tenant;
    }

    /** Also fills the conversation's tenant in where only the channel's data names it. */
    void check(ObjectNode activity) throws Refusal {
        if (!(activity.path("conversation") instanceof ObjectNode conversation)
                || Json.text(conversation, "id").isEmpty()) {
            throw new Refusal(400, "it has no conversation");
        }
        if (!"msteams".equals(activity.path("channelId").textValue())) {
            throw new Refusal(401, "its channel is not Teams");
        }
        if (Json.text(activity, "serviceUrl").filter(serviceUrls::allows).isEmpty()) {
            throw new Refusal(401, "its service URL is not one of Teams");
        }
        conversation.put("tenantId", tenant(activity, conversation));
    }

    private String tenant(ObjectNode activity, ObjectNode conversation) throws Refusal {
        Optional<String> channels = Json.text(activity.at("/channelData/tenant"), "id");
        Stream<String> said = Stream.concat(Json.text(conversation, "tenantId").stream(), channels.stream());
        return single(said.filter(id -> !id.isBlank()).distinct().toList())
                .filter(id -> tenant.map(id::equalsIgnoreCase).orElse(true))
                .orElseThrow(() -> new Refusal(401, "its tenant is missing, not ours, or not one"));
    }

    private static Optional<String> single(List<String> tenants) {
        return tenants.size() == 1 ? Optional.of(tenants.get(0)) : Optional.empty();
    }
}
