package dev.magentokeys.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the chat page is served.
 *
 * @param hosts names, with or without port, that browsers may use beside the loopback names; an entry without port fits every port
 * @param ids makes and admits the addresses of conversations
 * @param notReady why the server cannot work at the moment; empty when it can
 */
public record WebSettings(Set<String> hosts, ConversationIds ids, Supplier<Optional<String>> notReady) {

    public WebSettings {
        hosts = Set.copyOf(hosts);
    }

    /** For one machine: loopback names only. */
    public static WebSettings loopback() {
        return new WebSettings(Set.of(), ConversationIds.unguessable(), Optional::empty);
    }
}
