package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final String ANNA = "slack:T1:U1";
    private static final String FORBIDDEN = "403 Forbidden on magento/product-enterprise-edition";
    private static final String INVALID = "The deploy says: Invalid credentials for repo.magento.com, HTTP 401";

    private final SettableClock clock = SettableClock.standing();
    private final Reception reception = new Reception(new InMemoryLedger(), Engine.dialogue(), clock);
    private int said;

    @Test
    void nobodyHasAnOpenCaseWhoToldNothing() {
        assertThat(cases()).isEmpty();
        say("/check");
        assertThat(cases()).isEmpty();
    }

    @Test
    void anotherCaseSetsTheOpenOneAsideWithTheTimeOfItsLastWord() {
        say(FORBIDDEN);
        Instant touched = clock.instant();
        clock.advance(Duration.ofHours(3));

        say(INVALID, new CaseChoice.Fresh());

        assertThat(symptoms()).containsExactly("unauthorized", "package-forbidden");
        assertThat(cases()).extracting(ListedCase::touched).containsExactly(clock.instant(), touched);
        assertThat(cases().get(0).choice()).isEqualTo(new CaseChoice.Current());
    }

    @Test
    void aCaseThatIsTakenUpGoesOnWhereItWas() {
        say(FORBIDDEN);
        say(INVALID, new CaseChoice.Fresh());
        clock.advance(Duration.ofMinutes(1));

        Reply reply = say("/status", cases().get(1).choice());

        assertThat(symptom(reply)).contains("package-forbidden");
        assertThat(symptoms()).containsExactly("package-forbidden", "unauthorized");
    }

    @Test
    void aButtonOfTheOtherCaseIsAnOldOne() {
        say(FORBIDDEN);
        Reply first = say("/status");
        say(INVALID, new CaseChoice.Fresh());
        Reply second = say("/status", cases().get(1).choice());
        assertThat(second.turn()).isGreaterThan(first.turn() + 1);

        Reply pressed = hear(
                new Message.Pressed(first.choices().get(0).id(), Optional.of(first.turn())), new CaseChoice.Current());

        assertThat(pressed.learned()).isEmpty();
        assertThat(pressed.asks()).isEqualTo(second.asks());
    }

    @Test
    void whatIsNotAsideLeavesTheOpenCaseOpen() {
        say(FORBIDDEN);
        Reply reply = say("/status", new CaseChoice.TakenUp("no such case"));
        assertThat(symptom(reply)).contains("package-forbidden");
        assertThat(cases()).hasSize(1);
    }

    @Test
    void aSettledCaseIsNotKept() {
        say(FORBIDDEN);
        say("cancel");
        assertThat(cases()).isEmpty();
        say(INVALID, new CaseChoice.Fresh());
        assertThat(symptoms()).containsExactly("unauthorized");
    }

    @Test
    void theListSpeaksTheLanguageOfItsReaderAndLeavesTheCasesTheirs() {
        say(FORBIDDEN);
        List<ListedCase> swedish = reception.cases(ANNA, Language.SV);
        assertThat(swedish.get(0).status().language()).isEqualTo(Language.SV);
        assertThat(reception.find(ANNA).map(Conversation::language)).contains(Language.EN);
    }

    @Test
    void aPressThatComesTwiceOpensOneCase() {
        say(FORBIDDEN);
        Incoming press = new Incoming("press", ANNA, Message.text(INVALID), reply -> List.of());
        assertThat(reception.receive(press, new CaseChoice.Fresh())).isInstanceOf(Receipt.Answered.class);
        assertThat(reception.receive(press, new CaseChoice.Fresh())).isInstanceOf(Receipt.Repeated.class);
        assertThat(cases()).hasSize(2);
    }

    private Reply say(String text) {
        return say(text, new CaseChoice.Current());
    }

    private Reply say(String text, CaseChoice choice) {
        return hear(new Message.Text(text), choice);
    }

    private Reply hear(Message.Content content, CaseChoice choice) {
        Message message = new Message(content, Optional.of(Language.EN), 0);
        Receipt receipt = reception.receive(new Incoming("m" + said++, ANNA, message, reply -> List.of()), choice);
        return ((Receipt.Answered) receipt).reply();
    }

    private List<ListedCase> cases() {
        return reception.cases(ANNA, Language.EN);
    }

    private List<String> symptoms() {
        return cases().stream()
                .flatMap(listed -> symptom(listed.status()).stream())
                .toList();
    }

    private static Optional<String> symptom(Reply reply) {
        return reply.facts().stream()
                .map(Reply.ShownFact::finding)
                .filter(finding -> finding.name() == FactName.SYMPTOM)
                .map(finding -> finding.value())
                .findFirst();
    }
}
