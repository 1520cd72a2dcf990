package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.wording.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** People who answer, correct, go back, skip, digress and say nothing sensible, in any order: what is promised still holds. */
class WanderingTest {

    private static final int CONVERSATIONS = Integer.getInteger("wander.conversations", 500);
    private static final int TURNS = 14;
    private static final int MOST_QUESTIONS = 8;

    private static final List<String> ASIDES = List.of(
            "/status",
            "/why",
            "/help",
            "/human",
            "/how create-keys",
            "/why not keys-missing",
            "say that again",
            "thanks");
    private static final List<String> NOTHING = List.of("zxqv wrtk plmb", "++ == ++");

    private final SplittableRandom random = Fuzz.random("WanderingTest");
    private final Set<String> reached = new TreeSet<>();
    private Talk talk = Talk.english();

    /** The cases that were left behind, the last one first. */
    private final Deque<Case> left = new ArrayDeque<>();

    @Test
    void everyWanderingEndsAndEveryTurnKeepsItsPromise() {
        int corrections = 0;
        for (int conversation = 0; conversation < CONVERSATIONS; conversation++) {
            talk = Talk.in(Language.values()[random.nextInt(Language.values().length)]);
            left.clear();
            for (int turn = 0; turn < TURNS && !talk.reply().done(); turn++) {
                corrections += step() ? 1 : 0;
                keepsItsPromises();
            }
            comesToAnEnd();
        }
        System.out.printf("%d wanderings, %d corrections, ends %s%n", CONVERSATIONS, corrections, reached);
        assertThat(corrections).isGreaterThan(CONVERSATIONS);
        assertThat(reached).hasSizeGreaterThan(12);
    }

    /** One turn; true when something known was corrected. */
    private boolean step() {
        Case before = talk.now().known();
        int entries = talk.now().entries().size();
        int kind = random.nextInt(20);
        boolean correction = false;
        switch (kind) {
            case 0, 1, 2, 3 -> correction = correct();
            case 4, 5 -> {
                back();
                return false;
            }
            case 6 -> talk.say("skip");
            case 7 -> talk.say("I don't know");
            case 8, 9 -> aside(one(ASIDES));
            case 10 -> aside(one(NOTHING));
            case 11 -> talk.say("/restart").press("stay");
            default -> answer();
        }
        if (talk.now().entries().size() > entries) {
            left.push(before);
        }
        return correction;
    }

    private void answer() {
        List<String> choices = talk.choices();
        talk.press(choices.get(random.nextInt(choices.size())));
    }

    /** Sets a fact that counts to another value, by hand or by its question; the verdict is that of the facts which now hold. */
    private boolean correct() {
        List<Finding> known = talk.now().known().given().values().stream()
                .filter(finding -> !finding.name().isFreeText() && !finding.isUnsure())
                .filter(finding -> !finding.name().describesALog())
                .toList();
        if (known.isEmpty() || talk.now().stage() instanceof Stage.Changing) {
            return false;
        }
        Finding was = one(known);
        String value = one(was.name().allowed().stream()
                .filter(other -> !other.equals(was.value()))
                .toList());
        if (random.nextBoolean()) {
            talk.send(Message.changed(was.name(), value));
        } else {
            talk.say("/change " + was.name().id()).press("set-" + value);
        }
        Case now = talk.now().known();
        Case told = new Case(now.given(), Set.of(), now.tried());
        Diagnosis direct = Diagnosis.of(told);
        assertThat(talk.value(was.name())).isEqualTo(value);
        assertThat(talk.reply().verdict()).as("%s", told).isEqualTo(direct.verdict());
        assertThat(Diagnosis.of(now).next()).as("%s", told).isEqualTo(direct.next());
        return true;
    }

    private void back() {
        Stage stage = talk.now().stage();
        Conversation before = talk.now();
        Case now = before.known();
        boolean inside = stage != stage.beneath()
                || stage instanceof Stage.Guiding guiding && !guiding.done().isEmpty();
        talk.say("/back");
        Case expected = inside || left.isEmpty() ? now : left.pop();
        assertThat(talk.now().known()).as("back from %s in %s", now, before).isEqualTo(expected);
    }

    private void aside(String text) {
        Conversation before = talk.now();
        talk.say(text);
        assertThat(talk.now().entries()).as(text).isEqualTo(before.entries());
        assertThat(talk.now().stage()).as(text).isEqualTo(before.stage());
    }

    private void keepsItsPromises() {
        if (talk.reply().done()) {
            return;
        }
        Diagnosis diagnosis = Diagnosis.of(talk.now().known());
        assertThat(talk.choices()).as("no dead end at %s", talk.now()).hasSizeGreaterThan(1);
        assertThat(talk.words()).doesNotContain("{").isNotBlank();
        diagnosis.next().ifPresent(question -> {
            assertThat(talk.now().known().put())
                    .as("questions put since the last correction in %s", talk.now())
                    .doesNotContain(question.id())
                    .hasSizeLessThan(MOST_QUESTIONS);
            assertThat(diagnosis.options()).hasSizeGreaterThan(1);
            assertThat(question.asks())
                    .as("%s is known in %s", question.asks(), talk.now())
                    .anyMatch(fact -> diagnosis
                            .find(fact)
                            .filter(finding -> !finding.isUnsure())
                            .isEmpty());
        });
    }

    /** From wherever it is, answers alone lead to a verdict within the bound. */
    private void comesToAnEnd() {
        if (talk.reply().done()) {
            return;
        }
        talk.say("/check").say("/back").say("/check");
        if (talk.now().stage() instanceof Stage.Changing || talk.now().stage() instanceof Stage.Clashing) {
            talk.press("leave", "keep");
        }
        int questions = 0;
        while (talk.reply().verdict().isEmpty()) {
            talk.press(one(Diagnosis.of(talk.now().known()).options()).id());
            questions++;
            assertThat(questions).as("%s", talk.now()).isLessThanOrEqualTo(MOST_QUESTIONS);
        }
        reached.add(talk.verdict());
        assertThat(talk.press("worked").reply().done()).isTrue();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
