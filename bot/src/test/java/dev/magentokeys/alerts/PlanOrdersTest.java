package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Role;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Extension;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanOrdersTest {

    private static final String PLAN = "transfer plan from anna to berta other-account licence=shop when=2026-12-01";

    private final Office office = new Office();

    private TransferPlan plan() {
        return office.plans().get(0);
    }

    @Test
    void newKeysComeFirstThenTheSwitchAndTheOldKeyLast() {
        office.say(PLAN);
        assertThat(plan().tasks())
                .containsExactly(
                        Task.KEEP_LOGIN,
                        Task.SHARED_ACCESS,
                        Task.MAKE_PAIR,
                        Task.FIND_ENTITLED_ACCOUNT,
                        Task.PUT_EVERYWHERE,
                        Task.CLEAR_BUILD_CACHE,
                        Task.REDEPLOY,
                        Task.DISABLE_OLD_KEY,
                        Task.REDEPLOY_AGAIN);
        assertThat(office.transfers()).as("nothing is alerted by a plan").isEmpty();
    }

    @Test
    void whatTheDirectoryHoldsOrLacksIsPartOfIt() {
        office.directory = Sample.directory(
                new Extension("acme-feed", "acme/feed", Optional.of("anna-account")),
                new Environment("staging", "shop", "Staging", Optional.empty()));
        String said = office.say("transfer plan from anna to berta");
        assertThat(plan().tasks()).startsWith(Task.FIND_OUT_HOW, Task.NAME_KEYS).contains(Task.ASK_ABOUT_EXTENSIONS);
        assertThat(said)
                .contains("`acme/feed`", "shop Staging", "key-x (…09af)", "Anna left: see who can still sign in");
    }

    @Test
    void whatChangesNoKeyNeedsLittleOrNothing() {
        assertThat(office.say("transfer plan from anna to berta project-only")).startsWith("Nothing has to be done");
        assertThat(office.plans()).isEmpty();
        office.directory =
                Sample.directory(new Contact("anna", Optional.of("Anna"), Optional.empty(), Optional.empty()));
        office.say("transfer plan from anna to berta same-account");
        assertThat(plan().tasks()).startsWith(Task.TAKE_OVER_LOGIN).doesNotContain(Task.KEEP_LOGIN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalPeopleTickItOffAndEachTickSaysWhoAndWhen(Language language) {
        office.language = language;
        office.people.put("berta", "slack:T1:UBERTA");
        office.say(PLAN);
        String first = office.choices().get(0).id();
        office.role = Role.MEMBER;
        assertThat(office.press(first)).contains("☑ 1.", "UCLEO", "2026-02-01", "☐ 2.");
        office.by = "slack:T1:UBERTA";
        assertThat(office.say("plan done 3, 4"))
                .contains("☑ 3.", "☑ 4.", "Berta")
                .contains("UCLEO");
        office.press(first);
        assertThat(plan().tick(Task.KEEP_LOGIN)).map(TransferPlan.Tick::person).contains(Office.ME);
        assertThat(office.say("plan undo 3")).contains("☐ 3.", "☑ 4.");
        assertThat(office.say("plan p1")).contains("☑ 1.", "☐ 3.");
    }

    @Test
    void aPlanKeepsItsLanguageWhereOthersReadIt() {
        office.language = Language.IT;
        office.say(PLAN);
        office.language = Language.SV;
        assertThat(office.say("plan p1")).startsWith("**Piano p1**");
        office.channel = Optional.empty();
        assertThat(office.say("plan p1")).startsWith("**Plan p1**: från Anna");
    }

    @Test
    void whatHappenedIsRecordedOnceByKeepers() {
        office.say(PLAN);
        String happened = office.choices().get(office.choices().size() - 1).id();
        office.role = Role.MEMBER;
        assertThat(office.press(happened)).startsWith("Only the people whom an admin named");
        assertThat(office.last.orElseThrow().refused()).contains("transfer");
        office.role = Role.KEEPER;
        assertThat(office.press(happened))
                .startsWith("Recorded: from Anna to Berta")
                .contains("It has happened");
        assertThat(office.transfers()).singleElement().satisfies(transfer -> {
            assertThat(transfer.id()).isEqualTo("p1");
            assertThat(transfer.isAhead()).isFalse();
        });
        assertThat(office.choices()).extracting(Part.Choice::id).doesNotContain(happened);
        office.press(happened);
        assertThat(office.last.orElseThrow().deeds()).isEmpty();
        assertThat(office.say("plans")).contains("it has happened");
    }

    @Test
    void plansAreListedAndAskedForByTheirNames() {
        assertThat(office.say("plans")).startsWith("There is no plan yet.");
        office.say(PLAN);
        office.say("plan from anna to berta other-account");
        assertThat(office.say("plans")).contains("`p1`", "`p2`", "0 of 9 done");
        assertThat(office.say("plan done 3")).startsWith("Which plan? There are: `p1`, `p2`");
        assertThat(office.say("plan p2 done 12")).startsWith("Plan `p2` has no number 12");
        assertThat(office.say("/plan p2 done")).startsWith("Which one?");
        assertThat(office.say("plan p7")).startsWith("Which plan?");
        assertThat(office.press(new PlanPress("p2", PlanPress.What.SHOW, Optional.empty()).write()))
                .startsWith("**Plan p2**");
    }

    @Test
    void theFormPlansToo() {
        office.say("transfer plan");
        assertThat(office.form().shownBy()).isEqualTo("/transfer plan");
        office.fill(Map.of("plan.from", "anna", "plan.to", "berta", "plan.kind", "other-account"));
        assertThat(office.plans()).hasSize(1);
    }

    @Test
    void everyButtonIsReadAsItWasWritten() {
        office.say(PLAN);
        List<Part.Choice> choices = office.choices();
        assertThat(choices).hasSize(10).allSatisfy(choice -> {
            assertThat(PlanPress.read(choice.id())).map(PlanPress::write).contains(choice.id());
            assertThat(PlanPress.isInPlace(choice.id())).isTrue();
        });
        assertThat(PlanPress.read("plan:done:nothing:p1")).isEmpty();
        assertThat(PlanPress.read("alert:take:shop/key-x")).isEmpty();
    }
}
