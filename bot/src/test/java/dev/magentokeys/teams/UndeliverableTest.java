package dev.magentokeys.teams;

import static dev.magentokeys.teams.testing.FakeConnector.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.testing.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no further try can help is given up. */
class UndeliverableTest extends WithConnector {

    @ParameterizedTest
    @CsvSource({
        "403, BotNotInConversationRoster",
        "403, ForbiddenOperationException",
        "403, ConversationBlockedByUser",
        "404, ConversationNotFound",
        "400, BadSyntax",
        "413, MessageSizeTooBig"
    })
    void aRefusalIsGivenUpAndNamed(int status, String code) {
        connector.always(error(status, code));
        assertThat(say()).isEqualTo(new Attempt.Undeliverable("HTTP " + status + " " + code));
        assertThat(connector.calls()).hasSize(1);
    }

    @Test
    void whatARefusalSaysIsNotToldOn() {
        connector.once(error(403, "Anna said: my key is 0f1e"));
        assertThat(say()).isEqualTo(new Attempt.Undeliverable("HTTP 403"));
    }

    @Test
    void aRedirectIsNotFollowed() {
        connector.once(Served.redirect(connector.origin() + "/elsewhere"));
        assertThat(say()).isEqualTo(new Attempt.Undeliverable("HTTP 302"));
        assertThat(connector.calls()).hasSize(1);
    }

    @Test
    void aMessageThatIsGoneNeedsNoOtherContent() {
        connector.once(error(404, "ActivityNotFoundInConversation"));
        assertThat(carry(new Post.Replace("17", message("pressed")))).isEqualTo(new Attempt.Arrived());
        connector.once(Served.status(404));
        assertThat(carry(new Post.Replace("17", message("pressed")))).isEqualTo(new Attempt.Arrived());
    }

    @Test
    void aConversationThatIsGoneIsNoPlaceForAnotherContentEither() {
        connector.once(error(404, "ConversationNotFound"));
        assertThat(carry(new Post.Replace("17", message("pressed"))))
                .isEqualTo(new Attempt.Undeliverable("HTTP 404 ConversationNotFound"));
    }

    @Test
    void aParcelThatIsNotOursIsGivenUp() {
        Parcel ours = parcel(connector.serviceUrl(), "a:1", new Post.Say(message("hello")));
        assertThat(courier.carry(new Parcel("teams", "no address", ours.body()), "k"))
                .isInstanceOf(Attempt.Undeliverable.class);
        assertThat(courier.carry(new Parcel("teams", ours.address(), "no body"), "k"))
                .isInstanceOf(Attempt.Undeliverable.class);
    }

    @Test
    void anAddressThatNamesNoConversationIsGivenUp() {
        Post post = new Post.Say(message("hello"));
        assertThat(courier.carry(parcel(connector.serviceUrl(), "..", post), "k"))
                .isInstanceOf(Attempt.Undeliverable.class);
        assertThat(courier.carry(parcel(connector.origin() + ":no-port/", "a:1", post), "k"))
                .isInstanceOf(Attempt.Undeliverable.class);
        assertThat(connector.calls()).isEmpty();
    }
}
