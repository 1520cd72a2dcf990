package dev.magentokeys.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes addresses, and keeps answers from being sent anywhere but to Slack. */
final class Addresses {

    /** Slack takes answers at a response URL for 30 minutes; the last one may be late. */
    static final Duration HOOK_LIFE = Duration.ofMinutes(29);

    private final Hosts hosts;

    Addresses(Hosts hosts) {
        this.hosts = hosts;
    }

    Address message(String channel, String user, Optional<String> thread) {
        return new Address(channel, user, false, thread, Optional.empty());
    }

    /** For the person alone, in a thread of a channel. A response URL cannot be trusted to keep to the thread, so it is not used. */
    Address inThread(String channel, String user, String thread) {
        return new Address(channel, user, true, Optional.of(thread), Optional.empty());
    }

    Address ephemeral(String channel, String user, Optional<String> responseUrl, Instant now) {
        return new Address(
                channel,
                user,
                true,
                Optional.empty(),
                responseUrl.filter(hosts::isHook).map(url -> new Address.Hook(url, now.plus(HOOK_LIFE))));
    }
}
