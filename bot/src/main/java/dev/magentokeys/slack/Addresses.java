package dev.magentokeys.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
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

    /** Where the button stands; empty when it stands in no channel. */
    Optional<Address> ofPress(BlockActionPayload press, Person person, Instant now) {
        BlockActionPayload.Container container = press.getContainer();
        if (container == null || container.getChannelId() == null) {
            return Optional.empty();
        }
        String channel = container.getChannelId();
        Optional<String> thread = Optional.ofNullable(container.getThreadTs());
        if (channel.startsWith("D") && !container.isEphemeral()) {
            return Optional.of(message(channel, person.user(), thread));
        }
        return thread.map(ts -> inThread(channel, person.user(), ts))
                .or(() -> Optional.of(
                        ephemeral(channel, person.user(), Optional.ofNullable(press.getResponseUrl()), now)));
    }

    /** In place of the message whose button was pressed; a thread is kept to, as nothing new is posted. */
    Optional<Address> inPlace(BlockActionPayload press, Person person, Instant now) {
        return ofPress(press, person, now)
                .map(address -> address.sharedChannel()
                        .map(channel -> new Address(
                                address.channel(),
                                address.user(),
                                true,
                                address.thread(),
                                hook(Optional.ofNullable(press.getResponseUrl()), now)))
                        .orElse(address));
    }

    /** The direct messages between the bot and the person. */
    Address direct(Person person) {
        return message(person.user(), person.user(), Optional.empty());
    }

    Address ephemeral(String channel, String user, Optional<String> responseUrl, Instant now) {
        return new Address(channel, user, true, Optional.empty(), hook(responseUrl, now));
    }

    private Optional<Address.Hook> hook(Optional<String> responseUrl, Instant now) {
        return responseUrl.filter(hosts::isHook).map(url -> new Address.Hook(url, now.plus(HOOK_LIFE)));
    }
}
