package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One log as people paste it into Slack, in every way that Slack changes it, by each way in, to the real conversation. */
class PastedLogsTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();
    private static final String PACKAGE = "magento/module-company";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 'https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip'"
                        + " URL could not be accessed: HTTP/2 403",
                "The '<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>'"
                        + " URL could not be accessed: HTTP/2 403",
                "The '<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip|"
                        + "https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>'"
                        + " URL could not be accessed: HTTP/2 403",
                "The ‘<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>’"
                        + " URL could not be accessed: HTTP/2 403",
                "```The '<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>'"
                        + " URL could not be accessed: HTTP/2 403```",
                "it says:\n```\nW: The '<https://repo.magento.com/archives/magento/module-company/"
                        + "magento-module-company-100.4.3.0.zip>' URL could not be accessed: HTTP/2 403\n```\nany idea?",
                "&gt; The '<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>'"
                        + " URL could not be accessed: HTTP/2 403",
                "`The '<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>'"
                        + " URL could not be accessed: HTTP/2 403`",
                "The \"<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>\""
                        + " file could not be downloaded (HTTP/2 403 )",
                "The “<https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip>”"
                        + " file could not be downloaded (HTTP/2 403 )"
            })
    void itIsReadHoweverItIsWrapped(String written) {
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            bench.write(written);
            ObjectNode mention = Payloads.mention("Ev0M", "1795000001.000100", written);
            mention.withObject("/event").put("user", "U0BEN");
            bench.event(mention);
            bench.interaction(
                    Payloads.shortcut(Payloads.botPost(written), bench.trigger(), bench.slack.responseUrl("short")));
            bench.deliver();
            assertThat(bench.slack.calls("chat.postMessage").get(0).body()).contains(PACKAGE);
            assertThat(bench.slack.calls("chat.postEphemeral").get(0).body()).contains(PACKAGE);
        }
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            assertThat(bench.command("check " + written).body()).contains(PACKAGE);
        }
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            bench.interaction(
                    Payloads.shortcut(Payloads.botPost(written), bench.trigger(), bench.slack.responseUrl("short")));
            bench.deliver();
            assertThat(bench.slack.calls("/hooks/short").get(0).body()).contains(PACKAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invalid credentials for '<https://repo.magento.com/packages.json>', aborting.",
                "Invalid credentials (HTTP 401) for '<https://repo.magento.com/packages.json>', aborting.",
                "```Authentication required (<http://repo.magento.com|repo.magento.com>):\n      Username:```"
            })
    void messagesWithoutAPackageAreReadToo(String written) {
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            bench.interaction(
                    Payloads.shortcut(Payloads.botPost(written), bench.trigger(), bench.slack.responseUrl("short")));
            bench.deliver();
            assertThat(bench.slack
                            .calls("/hooks/short")
                            .get(0)
                            .json()
                            .path("text")
                            .asText())
                    .contains("What the log shows");
        }
    }
}
