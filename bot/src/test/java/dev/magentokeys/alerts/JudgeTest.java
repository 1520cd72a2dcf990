package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Basis;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Extension;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTest {

    private static final Environment STAGING = new Environment("staging", "shop", "Staging", Optional.empty());
    private static final KeyUse STAGING_USE =
            new KeyUse("staging", KeyUse.Place.AUTH_JSON, KeyUse.Level.ENVIRONMENT, "key-x");

    @ParameterizedTest
    @EnumSource(names = {"OTHER_ACCOUNT", "UNKNOWN"})
    void keysOfTheOldAccountThatAreInUseBreak(Transfer.Kind kind) {
        Judgement judgement = judge(kind, Sample.directory(STAGING, STAGING_USE));
        assertThat(judgement.outcome()).isEqualTo(Judgement.Outcome.BREAKS);
        assertThat(judgement.keys()).singleElement().satisfies(old -> {
            assertThat(old.id()).isEqualTo(new AlertId("shop", "key-x"));
            assertThat(old.uses())
                    .extracting(use -> use.environment().id())
                    .containsExactlyInAnyOrder("production", "staging");
            assertThat(old.rests())
                    .extracting(Basis::quote)
                    .contains("accounts/anna-account: owner = anna, since 2026-01-15");
        });
    }

    @Test
    void aKeyIsDisabledOnlyAfterTheEntitledPairIsEverywhereAndDeployed() {
        Judgement judgement = judge(Transfer.Kind.OTHER_ACCOUNT, Sample.directory());
        assertThat(judgement.steps())
                .extracting(Step::task)
                .containsExactly(
                        Task.FIND_ENTITLED_ACCOUNT,
                        Task.MAKE_PAIR,
                        Task.PUT_EVERYWHERE,
                        Task.CLEAR_BUILD_CACHE,
                        Task.REDEPLOY,
                        Task.DISABLE_OLD_KEY,
                        Task.REDEPLOY_AGAIN);
    }

    @Test
    void whoLeftIsNotAskedToDisableTheKey() {
        assertThat(disabler(Sample.directory()))
                .isEqualTo(new Step(Task.DISABLE_OLD_KEY, Step.Actor.NEW_CONTACT_OR_SUPPORT, Optional.of("berta")));
        Directory stays =
                Sample.directory(new Contact("anna", Optional.of("Anna"), Optional.empty(), Optional.empty()));
        assertThat(disabler(stays))
                .isEqualTo(new Step(Task.DISABLE_OLD_KEY, Step.Actor.KEY_OWNER, Optional.of("anna")));
    }

    private static Step disabler(Directory directory) {
        return judge(Transfer.Kind.OTHER_ACCOUNT, directory).steps().stream()
                .filter(step -> step.task() == Task.DISABLE_OLD_KEY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void extensionsOfTheOldAccountAreAskedAboutBeforeThePairIsSwitched() {
        Extension bought = new Extension("vendor-search", "vendor/search", Optional.of("anna-account"));
        Judgement judgement = judge(Transfer.Kind.OTHER_ACCOUNT, Sample.directory(bought));
        assertThat(judgement.extensions()).containsExactly(bought);
        List<Task> tasks = judgement.steps().stream().map(Step::task).toList();
        assertThat(tasks.indexOf(Task.ASK_ABOUT_EXTENSIONS))
                .isNotNegative()
                .isLessThan(tasks.indexOf(Task.PUT_EVERYWHERE));
    }

    @Test
    void theOwnerOfTheCloudProjectHasNoEffectOnKeys() {
        Judgement judgement = judge(Transfer.Kind.PROJECT_ONLY, Sample.directory());
        assertThat(judgement.outcome()).isEqualTo(Judgement.Outcome.PROJECT_ONLY);
        assertThat(judgement.steps()).isEmpty();
    }

    @Test
    void onTheSameAccountTheKeysStayUnlessTheNewContactHasAnotherOneWithKeys() {
        assertThat(judge(Transfer.Kind.SAME_ACCOUNT, Sample.directory()).outcome())
                .isEqualTo(Judgement.Outcome.TWO_ACCOUNTS);
        Directory oneAccount = Sample.directory(
                new AccessKey("key-y", "key-y", Optional.empty(), Optional.empty(), Optional.empty()),
                new Licence("shop", "Shop", Optional.of("anna-account"), Optional.of("berta"), Optional.of("anna")));
        assertThat(judge(Transfer.Kind.SAME_ACCOUNT, oneAccount).outcome()).isEqualTo(Judgement.Outcome.KEYS_STAY);
    }

    @Test
    void onTheSameAccountAPairThatWasPutInAfterTheTransferIsTheNewOne() {
        Transfer earlier = new Transfer(
                "t1",
                Transfer.Standing.RECORDED,
                Transfer.Kind.SAME_ACCOUNT,
                "anna",
                Optional.of("berta"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Told(Sample.SINCE.minusSeconds(60), "Cleo"));
        assertThat(Judge.of(earlier, Sample.directory()).outcome()).isEqualTo(Judgement.Outcome.NOT_IN_USE);
    }

    @Test
    void aKeyThatIsOffBreaksNothing() {
        AccessKey off = new AccessKey(
                "key-x",
                "key-x",
                Optional.of("09af"),
                Optional.of("anna-account"),
                Optional.of(AccessKey.State.DISABLED));
        Judgement judgement = judge(Transfer.Kind.OTHER_ACCOUNT, Sample.directory(off, STAGING));
        assertThat(judgement.outcome()).isEqualTo(Judgement.Outcome.NOT_IN_USE);
        assertThat(judgement.blind()).containsExactly(STAGING);
    }

    private static Judgement judge(Transfer.Kind kind, Directory directory) {
        return Judge.of(Moves.move("t1", kind), directory);
    }
}
