package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    private final Hosts slack = new Hosts(SlackSettings.SLACK);
    private final Hosts standIn = new Hosts(URI.create("http://127.0.0.1:4000"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.slack.com/files-pri/T0ACME-F0LOG/download/build.log",
                "https://files.slack.com:443/files-pri/T0ACME-F0LOG/build.log",
                "HTTPS://FILES.SLACK.COM/files-pri/T0ACME-F0LOG/build.log",
                "https://slack.com/files-pri/T0ACME-F0LOG/build.log",
                "https://acme.enterprise.slack.com/files-pri/T0ACME-F0LOG/build.log",
                "https://files.slack-gov.com/files-pri/T0ACME-F0LOG/build.log"
            })
    void slacksOwnFileServersGetTheToken(String url) {
        assertThat(slack.file(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build.log",
                "http://files.slack.com/build.log",
                "ftp://files.slack.com/build.log",
                "file:///etc/passwd",
                "https:files.slack.com/build.log",
                "//files.slack.com/build.log",
                "https://files.slack.com:8443/build.log",
                "https://files.slack.com@evil.example/build.log",
                "https://files.slack.com:443@evil.example/build.log",
                "https://anna@files.slack.com/build.log",
                "https://evil.example/https://files.slack.com/build.log",
                "https://evil.example/?files.slack.com",
                "https://evil.example#.slack.com",
                "https://evil.example\\@files.slack.com/build.log",
                "https://evil.example\\.slack.com/build.log",
                "https://files.slack.com.evil.example/build.log",
                "https://files-slack.com/build.log",
                "https://evilslack.com/build.log",
                "https://slack.com.evil.example/build.log",
                "https://files.slack.com./build.log",
                "https://files%2eslack.com/build.log",
                "https://files.slack。com/build.log",
                "https://sl\u0430ck.com/build.log",
                "https://[::ffff:7f00:1]/build.log",
                "https://127.0.0.1/build.log",
                "https://localhost/build.log",
                "https://169.254.169.254/latest/meta-data",
                "https://2130706433/build.log",
                "https://files.slack.com\n.evil.example/build.log",
                "https://docs.google.com/document/d/1/edit",
                "https://slack-files.com/T0ACME-F0LOG-abc",
                "https://hooks.slack.com.evil.example/x"
            })
    void nobodyElseDoes(String url) {
        assertThat(slack.file(url)).isEmpty();
        assertThat(slack.isHook(url)).isFalse();
        if (!url.matches("https://(127.0.0.1|localhost)/.*")) {
            assertThat(standIn.file(url)).as("beside a stand-in").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:4000/f", "http://localhost:4001/f", "http://[::1]:4000/f"})
    void thisMachineIsSlackOnlyWhereTheWebApiIs(String url) {
        assertThat(standIn.file(url)).isPresent();
        assertThat(slack.file(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://anna@127.0.0.1:4000/f", "http://127.0.0.1:4000@evil.example/f", "http://10.0.0.1/f"})
    void aStandInIsNotElsewhere(String url) {
        assertThat(standIn.file(url)).isEmpty();
    }
}
