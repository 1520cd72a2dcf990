package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.chat.Json;
import org.junit.jupiter.api.Test;

/** Who Slack calls an admin, and of what. */
class ProfileTest {

    @Test
    void anAdminOfTheWorkspaceIsNoneOfTheOrganisation() {
        Profile profile = read("""
                {"user":{"team_id":"T1","is_admin":true,"is_owner":false,"locale":"sv-SE",
                 "enterprise_user":{"id":"W1","enterprise_id":"E1","is_admin":false,"is_owner":false}}}""");
        assertThat(profile.isAdminOf("T1")).isTrue();
        assertThat(profile.isAdminOf("E1")).isFalse();
        assertThat(profile.locale()).isEqualTo("sv-SE");
    }

    @Test
    void anOwnerOfTheOrganisationIsOneWhereTheAppIsInstalledForAllOfIt() {
        Profile profile = read("""
                {"user":{"team_id":"T1","is_admin":false,
                 "enterprise_user":{"id":"W1","enterprise_id":"E1","is_admin":false,"is_owner":true}}}""");
        assertThat(profile.isAdminOf("E1")).isTrue();
        assertThat(profile.isAdminOf("T1")).isFalse();
    }

    @Test
    void aGuestFromElsewhereIsAdminOfNothingHere() {
        Profile profile = read("""
                {"user":{"team_id":"T2","is_admin":true,"is_stranger":true,
                 "enterprise_user":{"enterprise_id":"E2","is_owner":true}}}""");
        assertThat(profile.adminOf()).isEmpty();
    }

    private static Profile read(String answer) {
        return Profile.of(Json.read(answer).orElseThrow());
    }
}
