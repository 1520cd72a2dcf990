package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.testing.RecordingCourier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 6);

    @TempDir
    private Path path;

    @Test
    void whatWasAcknowledgedIsKeptOnceAndAnsweredThroughKillsAtRandomTimes() throws Exception {
        SplittableRandom random = Fuzz.random("CrashTest");
        List<String> acknowledged = new ArrayList<>();
        List<String> carried = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            List<String> printed = runAndKill(round, 1 + random.nextInt(150));
            acknowledged.addAll(told(printed, "acknowledged "));
            carried.addAll(told(printed, "carried "));
        }

        carried.addAll(carryTheRest());

        StoreFile file = new StoreFile(path);
        file.check();
        assertThat(file.strings("SELECT once_key FROM inbox")).containsAll(acknowledged);
        Set<String> answers = new HashSet<>();
        for (int person = 0; person < ReceivesUntilKilled.PEOPLE; person++) {
            List<String> expected = answersTo("U" + person, file);
            answers.addAll(expected);
            assertThat(firstTimes(carried, "U" + person))
                    .as("in order, and none left out")
                    .isEqualTo(expected);
        }
        int received = file.strings("SELECT once_key FROM inbox").size();
        assertThat(answers).as("one turn for each message").hasSize(received);
        System.out.printf(
                "%d kills: %d acknowledged, %d received, %d carried, of which %d twice%n",
                KILLS, acknowledged.size(), received, carried.size(), carried.size() - answers.size());
    }

    @Test
    void aParcelThatWasBeingCarriedIsCarriedAgainUnderTheSameIdWithinSeconds() throws Exception {
        ChildJvm child = ChildJvm.start(HangsWhileCarrying.class, path.toString());
        Eventually.await("it carries", () -> !told(child.printed(), "carrying ").isEmpty());
        child.kill();
        long killed = System.nanoTime();
        RecordingCourier slack = new RecordingCourier("slack");

        carryWhatWaits(slack, Clock.systemUTC());

        Duration taken = Duration.ofNanos(System.nanoTime() - killed);
        System.out.printf("Killed while carrying: carried again %d ms later%n", taken.toMillis());
        assertThat(slack.tries())
                .extracting(RecordingCourier.Try::idempotencyKey)
                .isEqualTo(told(child.printed(), "carrying "));
        assertThat(taken).isLessThan(Duration.ofSeconds(15));
    }

    private List<String> runAndKill(int round, int messages) throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.start(ReceivesUntilKilled.class, path.toString(), Integer.toString(round));
        Eventually.await(
                "%d messages".formatted(messages),
                () -> told(child.printed(), "acknowledged ").size() >= messages);
        child.kill();
        return child.printed();
    }

    private List<String> carryTheRest() {
        RecordingCourier courier = new RecordingCourier("printing");
        carryWhatWaits(courier, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(KILLS)));
        return courier.bodies();
    }

    private void carryWhatWaits(RecordingCourier courier, Clock clock) {
        try (Store store = Store.open(DataFolder.open(path), clock)) {
            store.startSending(new Sender(List.of(courier), new Patience(new SplittableRandom(1)), clock));
            StoreFile file = new StoreFile(path);
            Eventually.await("the outbox is empty", () -> file.waiting().isEmpty());
        }
    }

    /** The answers to all turns of a person, by the state of the conversation. */
    private static List<String> answersTo(String person, StoreFile file) {
        int turns =
                file.strings("SELECT state FROM conversation WHERE conversation_id = '%s'".formatted(person)).stream()
                        .mapToInt(state ->
                                new ConversationJson().read(state).orElseThrow().turn())
                        .sum();
        return IntStream.rangeClosed(1, turns)
                .mapToObj(turn -> person + ":" + turn)
                .toList();
    }

    private static List<String> firstTimes(List<String> carried, String person) {
        return carried.stream()
                .filter(answer -> answer.startsWith(person + ":"))
                .collect(LinkedHashSet<String>::new, Set::add, Set::addAll)
                .stream()
                .toList();
    }

    private static List<String> told(List<String> printed, String what) {
        return printed.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .toList();
    }
}
