package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Role;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelOrdersTest {

    private final Office office = new Office();

    @Test
    void alertsAloneSaysHowItStandsHere() {
        assertThat(office.say("alerts")).isEqualTo("No alerts come to this channel. `alerts on` begins them.");
        office.say("alerts on");
        assertThat(office.say("alerts")).startsWith("Alerts come to this channel.");
        assertThat(office.say("alerts on")).startsWith("Alerts come to this channel already.");
        assertThat(office.last.orElseThrow().deeds()).isEmpty();
        assertThat(office.say("alerts off")).isEqualTo("No alerts come to this channel any more.");
        assertThat(office.say("alerts off")).startsWith("No alerts come to this channel.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inPrivateAndOnThePageOneSentenceSaysWhereAlertsGo(Language language) {
        office.language = language;
        office.channel = Optional.empty();
        String alone = office.say("alerts on");
        office.by = "local:page";
        String page = office.say("alerts on");
        assertThat(List.of(alone, page))
                .allSatisfy(said -> assertThat(said).contains("`alerts on`").doesNotContain("\n"));
        assertThat(page).contains("Slack", "Teams");
        assertThat(office.say("alerts settings")).isEqualTo(page);
        assertThat(office.last.orElseThrow().deeds()).isEmpty();
    }

    @Test
    void oneLineChangesManySettings() {
        office.people.put("anna", "slack:T1:UANNA");
        office.say("alerts on");
        String said =
                office.say("alerts settings environments=production kinds=other-account,suspected language=svenska"
                        + " quiet=22-07 zone=Europe/Stockholm remind=4h escalate=2h to=@anna failures=yes");
        Subscription here = office.here();
        assertThat(here.environments()).containsExactly("production");
        assertThat(here.kinds()).containsExactly(Transfer.Kind.OTHER_ACCOUNT);
        assertThat(here.suspicions()).isTrue();
        assertThat(here.language()).isEqualTo(Language.SV);
        assertThat(here.quiet())
                .contains(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Stockholm")));
        assertThat(here.remindEvery()).isEqualTo(Duration.ofHours(4));
        assertThat(here.escalateAfter()).isEqualTo(Duration.ofHours(2));
        assertThat(here.escalateTo()).containsExactly("slack:T1:UANNA");
        assertThat(here.otherFailures()).isTrue();
        assertThat(said).startsWith("Changed.").contains("22:00–07:00 Europe/Stockholm", "4 hours", "Anna", "Swedish");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "environments=nowhere | I know no environment “nowhere”. Your directory has: `production` (shop/Production).",
                "kinds=stolen | `alerts settings kinds=other-account,suspected`",
                "language=klingon | “klingon” is no language that I speak.",
                "quiet=late | `alerts settings quiet=22-07`",
                "quiet=07-07 | `alerts settings quiet=22-07`",
                "zone=Mars | A time zone",
                "remind=1m | “1m” is no time between 15 minutes and 30 days.",
                "escalate=99d | “99d” is no time between 15 minutes and 30 days.",
                "to=berta | I do not know which user here Berta is",
                "to= | Nobody was named.",
                "failures=perhaps | “perhaps” is neither yes nor no.",
                "colour=red | I know no setting “colour”.",
            })
    void whatIsWrongIsSaidAndTheRestOfTheLineIsKept(String wrong, String said) {
        office.say("alerts on");
        Subscription before = office.here();
        String answer = office.say("alerts settings " + wrong.strip());
        assertThat(answer).contains(wrong.startsWith("zone") ? "is no time zone" : said.strip());
        assertThat(office.here()).isEqualTo(before);
        office.say("alerts settings failures=yes " + wrong.strip().replace("failures=", "remind="));
        assertThat(office.here().otherFailures()).isTrue();
    }

    @Test
    void aTimeZoneAloneAsksForTheHours() {
        office.say("alerts on");
        assertThat(office.say("alerts settings zone=Europe/Rome"))
                .contains("`alerts settings quiet=22-07 zone=Europe/Rome`");
    }

    @Test
    void oneMorePersonIsAddedWithAPlusAndNobodyIsGuessed() {
        office.say("alerts on");
        office.say("alerts settings to=me");
        office.by = "slack:T1:UBERTA";
        office.say("alerts settings to=+me");
        assertThat(office.here().escalateTo()).containsExactly(Office.ME, "slack:T1:UBERTA");
        office.say("alerts settings to=none");
        assertThat(office.here().escalateTo()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFormShowsWhatIsSetAndSentBackItChangesNothing(Language language) {
        office.language = language;
        office.say("alerts on");
        office.say("alerts settings kinds=other-account quiet=22:30-06:45 zone=Asia/Taipei remind=90m");
        Subscription before = office.here();
        String shown = office.say("alerts settings");
        for (Setting setting : Setting.values()) {
            assertThat(shown).contains(setting.id() + "=");
        }
        Map<String, String> filled = new HashMap<>();
        office.form().inputs().forEach(input -> filled.put(input.id(), input.value()));
        assertThat(filled).hasSize(8);
        office.fill(filled);
        assertThat(office.here()).isEqualTo(before);
        filled.replaceAll((input, value) -> input.contains(".remind.") ? "1d" : "");
        office.channel = Optional.empty();
        office.fill(filled);
        office.channel = Optional.of("slack:C1");
        assertThat(office.here().remindEvery()).isEqualTo(Duration.ofDays(1));
        assertThat(office.here().quiet()).isEqualTo(before.quiet());
    }

    @Test
    void keepersAndWhoSubscribedMayChangeAndNobodyElse() {
        office.role = Role.MEMBER;
        office.say("alerts on");
        assertThat(office.say("alerts settings failures=yes")).startsWith("Changed.");
        office.by = "slack:T1:UEVE";
        assertThat(office.say("alerts settings failures=no")).startsWith("Only whoever asked");
        assertThat(office.last.orElseThrow().refused()).contains("alerts settings");
        assertThat(office.say("alerts off")).startsWith("Only whoever asked");
        assertThat(office.say("alerts settings")).doesNotContain("form");
        office.role = Role.KEEPER;
        assertThat(office.say("alerts off")).startsWith("No alerts come");
    }

    @Test
    void kindsAndEnvironmentsSayWhichAlertsAreWanted() {
        Alert alert = Alert.first(new AlertId("shop", "key-x"), new Event.Recorded("t1"), Office.NOW, Office.ME);
        office.say("alerts on");
        office.say("alerts settings kinds=other-account environments=production");
        assertThat(office.here().wants(alert, Transfer.Kind.OTHER_ACCOUNT, List.of("production")))
                .isTrue();
        assertThat(office.here().wants(alert, Transfer.Kind.UNKNOWN, List.of("production")))
                .isTrue();
        assertThat(office.here().wants(alert, Transfer.Kind.SAME_ACCOUNT, List.of("production")))
                .isFalse();
        assertThat(office.here().wants(alert, Transfer.Kind.OTHER_ACCOUNT, List.of("staging")))
                .isFalse();
        assertThat(office.here().suspicions()).isFalse();
    }
}
