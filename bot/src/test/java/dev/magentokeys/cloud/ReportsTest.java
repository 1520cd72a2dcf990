package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.alerts.Signal;
import dev.magentokeys.alerts.Signal.CredentialsChanged;
import dev.magentokeys.alerts.Signal.DeployFailed;
import dev.magentokeys.alerts.Signal.DeploySucceeded;
import dev.magentokeys.alerts.Signal.UserRemoved;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.secrets.Masker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity is understood to say. */
class ReportsTest {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final Instant OVER = Instant.parse("2026-01-14T07:10:00.500Z");
    private static final String PROJECT = "shopproject1";

    private final ActivityReader reader = new ActivityReader(new Names(Masker::mask));
    private final Reports reports = new Reports(Engine.logReader());

    @Test
    void aFailedDeploymentComesWithWhatItsLogProves() throws Refusal {
        assertThat(read(Reported.failedPush("a1")))
                .singleElement()
                .isInstanceOfSatisfying(DeployFailed.class, failed -> {
                    assertThat(failed.project()).isEqualTo(PROJECT);
                    assertThat(failed.environment()).isEqualTo("staging");
                    assertThat(failed.at()).isEqualTo(OVER);
                    assertThat(failed.log().mostTelling()).hasValueSatisfying(sighting -> {
                        assertThat(sighting.symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
                        assertThat(sighting.packageName()).contains("magento/module-company");
                    });
                    assertThat(failed.toString()).doesNotContain(Reported.CANARY);
                });
    }

    @Test
    void aDeploymentThatFailedWithoutALogFailedAllTheSame() throws Refusal {
        ObjectNode push = Reported.push("a1").put("result", "failure");
        push.remove("log");
        assertThat(read(push)).singleElement().isInstanceOf(DeployFailed.class);
        assertThat(read(push.putNull("log").put("state", "cancelled")))
                .singleElement()
                .isInstanceOf(DeployFailed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment.push",
                "environment.merge",
                "environment.activate",
                "environment.branch",
                "environment.synchronize",
                "environment.restore",
                "environment.redeploy"
            })
    void aDeploymentWithoutAFaultWentThrough(String type) throws Refusal {
        assertThat(read(Reported.push("a1").put("type", type)))
                .containsExactly(new DeploySucceeded(PROJECT, "staging", OVER));
    }

    @Test
    void aSuccessWhoseLogShowsThatPackagesWereRefusedIsAFailure() throws Refusal {
        assertThat(read(Reported.failedPush("a1").put("result", "success")))
                .singleElement()
                .isInstanceOf(DeployFailed.class);
    }

    @Test
    void aCancelledDeploymentIsNeitherUnlessItFailedFirst() throws Refusal {
        assertThat(read(Reported.push("a1").put("state", "cancelled"))).isEmpty();
        assertThat(read(Reported.push("a1").putNull("result"))).isEmpty();
        assertThat(read(Reported.failedPush("a1").put("state", "cancelled").putNull("result")))
                .singleElement()
                .isInstanceOf(DeployFailed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "in_progress", "scheduled", "staged", "something new"})
    void whatIsNotOverSaysNothingYet(String state) throws Refusal {
        assertThat(read(Reported.failedPush("a1").put("state", state))).isEmpty();
    }

    @Test
    void aChangeOfTheCredentialsNamesWhoDidIt() throws Refusal {
        Optional<String> berta = Optional.of("Berta Berg");
        for (String did : List.of("create", "update", "delete")) {
            assertThat(read(Reported.variable("a1", "project.variable." + did, "env:COMPOSER_AUTH")))
                    .containsExactly(new CredentialsChanged(PROJECT, Optional.empty(), berta, OVER));
            assertThat(read(Reported.variable("a1", "environment.variable." + did, "env:COMPOSER_AUTH")))
                    .containsExactly(new CredentialsChanged(PROJECT, Optional.of("staging"), berta, OVER));
        }
        assertThat(read(Reported.variable("a1", "project.variable.update", "env:NODE_ENV")))
                .isEmpty();
    }

    @Test
    void aVariableWhoseDeploymentWasRefusedItsPackagesSaysBoth() throws Refusal {
        ObjectNode changed = Reported.variable("a1", "environment.variable.update", "env:COMPOSER_AUTH");
        changed.set("log", Reported.failedPush("a2").get("log"));
        List<Signal> signals = read(changed.put("result", "failure"));
        assertThat(signals).hasSize(2);
        assertThat(signals.get(0)).isInstanceOf(CredentialsChanged.class);
        assertThat(signals.get(1)).isInstanceOf(DeployFailed.class);
    }

    @Test
    void whoCanReachTheProjectNoMoreIsNamed() throws Refusal {
        assertThat(read(Reported.removed("a1", "environment.access.remove", "Anna Alm")))
                .containsExactly(new UserRemoved(PROJECT, Optional.of("staging"), "Anna Alm", OVER));
        ObjectNode ofType = Reported.removed("a1", "environment_type.access.delete", "Anna\u0000\n Alm\u202E");
        ofType.putArray("environments");
        ofType.putObject("parameters");
        assertThat(read(ofType)).containsExactly(new UserRemoved(PROJECT, Optional.empty(), "Anna Alm", OVER));
        assertThat(read(Reported.removed("a1", "environment.access.remove", "Anna")
                        .put("result", "failure")))
                .isEmpty();
        assertThat(read(Reported.removed("a1", "environment.access.remove", " ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment.cron", "environment.access.add", "environment.backup", "what.comes.next", ""})
    void everythingElseSaysNothing(String type) throws Refusal {
        assertThat(read(Reported.failedPush("a1").put("type", type))).isEmpty();
    }

    @Test
    void aNameIsMaskedAndNotLongerThanANameIs() throws Refusal {
        String name = "Anna " + Reported.CANARY + " å".repeat(60) + "\uD83D\uDD11".repeat(60) + "\uD800";
        assertThat(read(Reported.removed("a1", "environment.access.remove", name)))
                .singleElement()
                .isInstanceOfSatisfying(UserRemoved.class, removed -> {
                    assertThat(removed.name()).startsWith("Anna ••••cdef å").doesNotContain(Reported.CANARY);
                    assertThat(removed.name().codePoints().count()).isLessThanOrEqualTo(Names.LONGEST);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2999-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "1969-12-31T23:59:59Z"})
    void anActivityThatWasOverAtNoPossibleTimeIsOverNow(String completed) throws Refusal {
        assertThat(read(Reported.push("a1").put("completed_at", completed)))
                .extracting(Signal::at)
                .containsExactly(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "state", "project"})
    void whatLacksAFieldThatEveryActivityHasIsNone(String field) {
        ObjectNode missing = Reported.push("a1");
        missing.remove(field);
        assertMalformed(missing, field);
        assertMalformed(Reported.push("a1").putNull(field), field);
        assertMalformed(Reported.push("a1").set(field, Reported.push("a2")), field);
    }

    @Test
    void anIdThatIsASecretOrNoIdIsNone() {
        for (String id : List.of(Reported.CANARY, "", "a b", "a:b", "a/../b", "å", "a".repeat(65))) {
            assertMalformed(Reported.push("a1").put("id", id), "id");
            assertMalformed(Reported.push("a1").put("project", id), "project");
        }
    }

    private void assertMalformed(ObjectNode activity, String field) {
        assertThatThrownBy(() -> read(activity))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400))
                .hasMessageContaining("\"%s\"", field)
                .hasMessageNotContaining(Reported.CANARY);
    }

    private List<Signal> read(ObjectNode activity) throws Refusal {
        return reports.of(reader.read(ActivityJson.read(activity.toString().getBytes(UTF_8)), NOW));
    }
}
