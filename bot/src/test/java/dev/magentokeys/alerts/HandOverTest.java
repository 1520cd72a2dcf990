package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the directory says after a transfer. */
class HandOverTest {

    private static final Told NOW = new Told(Sample.SINCE.plusSeconds(60), "slack:T1:U1");
    private static final Licence ANNAS = licence("anna-account", "anna");

    private static Licence licence(String account, String contact) {
        return new Licence("shop", "Shop", Optional.of(account), Optional.of(contact), Optional.empty());
    }

    private static Directory annas(Entry... more) {
        return Sample.with(Sample.directory(ANNAS), more);
    }

    private static Directory after(Transfer transfer, Directory before) {
        Directory after = before;
        for (Change change : HandOver.of(transfer, before, NOW)) {
            after = after.apply(change);
        }
        return after;
    }

    private static Licence licence(Directory directory) {
        return directory.find(Licence.class, "shop").orElseThrow();
    }

    private static Optional<String> owner(Directory directory, String account) {
        return directory.find(Account.class, account).flatMap(Account::owner);
    }

    private static Transfer to(Optional<String> to, Transfer.Kind kind) {
        return new Transfer(
                "t1", Transfer.Standing.RECORDED, kind, "anna", to, Optional.empty(), Optional.empty(), List.of(), NOW);
    }

    @Test
    void aLicenceThatWentToAnotherAccountIsShownByTheOnlyOneOfTheNewContact() {
        Directory after = after(Moves.move("t1", Transfer.Kind.OTHER_ACCOUNT), annas());
        assertThat(licence(after))
                .isEqualTo(new Licence(
                        "shop", "Shop", Optional.of("berta-account"), Optional.of("berta"), Optional.of("anna")));
        assertThat(owner(after, "anna-account")).contains("anna");
    }

    @Test
    void whichOfSeveralAccountsShowsItIsNotGuessed() {
        Directory after =
                after(Moves.move("t1", Transfer.Kind.OTHER_ACCOUNT), annas(Sample.account("another", "berta")));
        assertThat(licence(after).account()).isEmpty();
        assertThat(licence(after).contact()).contains("berta");
    }

    @Test
    void anAccountThatStaysIsTheNewContacts() {
        Directory after = after(Moves.move("t1", Transfer.Kind.SAME_ACCOUNT), annas());
        assertThat(owner(after, "anna-account")).contains("berta");
        assertThat(licence(after))
                .isEqualTo(new Licence(
                        "shop", "Shop", Optional.of("anna-account"), Optional.of("berta"), Optional.of("anna")));
    }

    @Test
    void anAccountOfSomebodyElseStaysTheirs() {
        Directory before = annas(licence("berta-account", "anna"));
        assertThat(owner(after(Moves.move("t1", Transfer.Kind.SAME_ACCOUNT), before), "berta-account"))
                .contains("berta");
        assertThat(owner(after(Moves.move("t1", Transfer.Kind.SAME_ACCOUNT), before), "anna-account"))
                .contains("anna");
    }

    @Test
    void whenItIsNotKnownToWhomItOnlyLeavesWhoHadIt() {
        Directory after = after(to(Optional.empty(), Transfer.Kind.UNKNOWN), annas());
        assertThat(licence(after).contact()).isEmpty();
        assertThat(licence(after).previousContact()).contains("anna");
        assertThat(licence(after).account()).contains("anna-account");
    }

    @Test
    void aLicenceOfNobodyConcernedStaysAsItIs() {
        Licence other = new Licence("other", "Other", Optional.empty(), Optional.of("cleo"), Optional.empty());
        Directory before = annas(new Contact("cleo", Optional.of("Cleo"), Optional.empty(), Optional.empty()), other);
        Directory after = after(to(Optional.of("berta"), Transfer.Kind.UNKNOWN), before);
        assertThat(after.find(Licence.class, "other")).contains(other);
        assertThat(licence(after).contact()).contains("berta");
    }

    @Test
    void theOwnerOfTheCloudProjectChangesNothing() {
        assertThat(HandOver.of(Moves.move("t1", Transfer.Kind.PROJECT_ONLY), annas(), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsJudgedTheSameBeforeAndAfterAndChangesNothingTwice(Transfer.Kind kind) {
        Transfer transfer = Moves.move("t1", kind);
        Directory after = after(transfer, annas());
        Judgement judged = Judge.of(transfer, annas());
        assertThat(Judge.of(transfer, after).outcome()).isEqualTo(judged.outcome());
        assertThat(Judge.of(transfer, after).steps()).isEqualTo(judged.steps());
        assertThat(Judge.of(transfer, after).keys())
                .extracting(OldKey::id, OldKey::uses)
                .isEqualTo(judged.keys().stream()
                        .map(key -> tuple(key.id(), key.uses()))
                        .toList());
        assertThat(HandOver.of(transfer, after, NOW)).isEmpty();
    }
}
