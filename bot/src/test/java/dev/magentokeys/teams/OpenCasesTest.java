package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenCasesTest {

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));
    private final TeamsPerson cleo = bench.person("cleo", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutAnyItSaysSoAndHowToBegin() {
        JsonNode list = ben.say("cases");
        assertThat(TeamsPerson.text(list)).contains("no open case");
        assertThat(TeamsPerson.choices(list)).containsExactly("case:fresh");
    }

    @Test
    void aCaseIsSetAsideForAnotherAndGoneOnWith() {
        ben.say("403 on magento/module-company since Anna Berg left");
        JsonNode list = ben.say("Cases");
        assertThat(TeamsPerson.choices(list)).containsExactly("case:current", "case:fresh");

        JsonNode redrawn = ben.press(list, "case:fresh");
        List<String> choices = TeamsPerson.choices(redrawn);
        assertThat(TeamsPerson.text(redrawn)).contains("module-company");
        assertThat(choices).hasSize(2).first().asString().startsWith("case:aside:");
        assertThat(TeamsPerson.choices(ben.last())).contains("package-forbidden");

        ben.press(redrawn, choices.get(0));
        assertThat(TeamsPerson.text(ben.say("status"))).contains("Anna Berg");
        assertThat(ben.replaced()).isEmpty();
    }

    @Test
    void theListOfSomebodyElseIsOfNoUse() {
        ben.say("403 on magento/module-company since Anna Berg left");
        JsonNode answer = cleo.press(ben.say("cases"), "case:current");
        assertThat(answer.path("value").asText()).contains("somebody else");
    }
}
