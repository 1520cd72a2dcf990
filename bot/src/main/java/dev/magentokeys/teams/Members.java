package dev.magentokeys.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.schema.ChannelAccount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What people are called in Teams, so that they can be mentioned. A name is good for a day. Thread-safe. */
final class Members {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connectors connectors;
    private final Cache<Person, Member> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    Members(Connectors connectors) {
        this.connectors = connectors;
    }

    /** Somebody who speaks tells the own name along. */
    void met(Arrived arrived) {
        member(arrived.activity().getFrom()).ifPresent(member -> known.put(arrived.person(), member));
    }

    /** Those of whom it is at hand. */
    List<Member> atHand(List<String> keys, String tenant) {
        return people(keys, tenant).stream()
                .flatMap(person -> Optional.ofNullable(known.getIfPresent(person)).stream())
                .toList();
    }

    /** The same, asking Teams for the others. Who is not in the chat cannot be mentioned there. */
    List<Member> in(Address chat, List<String> keys) {
        return people(keys, chat.tenant()).stream()
                .flatMap(person -> member(chat, person).stream())
                .toList();
    }

    private static List<Person> people(List<String> keys, String tenant) {
        return keys.stream()
                .flatMap(key -> Person.ofKey(key).stream())
                .filter(person -> person.tenant().equals(tenant))
                .toList();
    }

    private Optional<Member> member(Address chat, Person person) {
        Optional<Member> member =
                Optional.ofNullable(known.getIfPresent(person)).or(() -> ask(chat, person));
        member.ifPresent(found -> known.put(person, found));
        return member;
    }

    private Optional<Member> ask(Address chat, Person person) {
        try {
            return member(connectors
                    .at(chat.serviceUrl())
                    .getConversationMember(person.user(), chat.conversation())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Member> member(ChannelAccount account) {
        return Optional.ofNullable(account)
                .filter(known -> known.getId() != null && known.getName() != null)
                .map(known -> Member.of(known.getId(), known.getName()))
                .filter(member -> !member.name().isBlank());
    }
}
