package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstallationsTest {

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));
    private final TeamsPerson team = bench.person("ben", Place.channel());

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aPersonIsWelcomedOnceThoughTeamsTellsTwice() {
        ben.install();
        bench.post(botAdded(ben));
        ben.install();
        bench.deliver();
        assertThat(ben.seen()).hasSize(1);
        assertThat(TeamsPerson.choices(ben.last())).containsExactly("check");
    }

    @Test
    void theButtonOfTheWelcomeBeginsTheCheckEachTime() {
        ben.install();
        var welcome = ben.last();
        assertThat(TeamsPerson.choices(ben.press(welcome, "check"))).containsExactly("check");
        assertThat(ben.seen()).hasSize(2);
        ben.press(welcome, "check");
        assertThat(ben.seen()).hasSize(3);
        assertThat(ben.replaced()).isEmpty();
    }

    @Test
    void aTeamIsWelcomedOnceAndItsNewMembersAreLeftAlone() {
        team.install();
        bench.post(botAdded(team));
        ObjectNode joined = team.activity("conversationUpdate");
        joined.putArray("membersAdded").addObject().put("id", "29:cleo").put("aadObjectId", "entra-cleo");
        bench.post(joined);
        bench.deliver();
        assertThat(team.seen()).hasSize(1);
    }

    @Test
    void whoRemovesTheAppAndAddsItAgainIsWelcomedAgain() {
        ben.install();
        bench.post(ben.activity("installationUpdate").put("action", "remove"));
        ben.install();
        assertThat(ben.seen()).hasSize(2);
    }

    @Test
    void aNewVersionOfTheAppNeitherWelcomesAgainNorEndsTheChat() {
        ben.install();
        bench.post(ben.activity("installationUpdate").put("action", "add-upgrade"));
        bench.post(ben.activity("installationUpdate").put("action", "remove-upgrade"));
        ben.install();
        assertThat(ben.seen()).hasSize(1);
    }

    @Test
    void theWelcomeIsInTheLanguageOfTheClient() {
        bench.post(ben.activity("installationUpdate").put("action", "add").put("locale", "sv-SE"));
        bench.deliver();
        assertThat(TeamsPerson.text(ben.last())).contains("driftsättning");
    }

    private static ObjectNode botAdded(TeamsPerson person) {
        ObjectNode update = person.activity("conversationUpdate");
        update.putArray("membersAdded").addObject().put("id", Payloads.BOT);
        return update;
    }
}
