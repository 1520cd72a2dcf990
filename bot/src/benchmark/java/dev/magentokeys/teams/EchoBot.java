package dev.magentokeys.teams;

import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.resources.CommerceModules;
import dev.magentokeys.secrets.Masker;
import io.javalin.Javalin;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The edge by itself, for a comparison with other echo bots: local mode, a dialogue that says what it heard, a ledger in memory.
 * The argument is the port on loopback.
 */
public final class EchoBot {
    private EchoBot() {}

    public static void main(String[] port) {
        InstantSource clock = InstantSource.system();
        EchoLedger ledger = new EchoLedger();
        TeamsEdge edge = TeamsEdge.create(
                new TeamsSettings(Optional.empty(), TeamsSettings.MICROSOFT, List.of()),
                new Reception(ledger, EchoBot::echo, clock),
                new Places(ledger, clock),
                Alerting.of(ledger, new AlertSpeech(Bundles.ofAlerts()), clock),
                new LogReader(CommerceModules.load()),
                Masker::mask,
                new byte[32],
                clock);
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    edge.routes(config);
                })
                .start("127.0.0.1", Integer.parseInt(port[0]));
    }

    private static Dialogue.Turn echo(Conversation before, Message message) {
        Conversation after = before.after(before.turn() + 1);
        String heard = message.content() instanceof Message.Text text ? text.text() : "";
        List<Part> said = List.of(new Part.Paragraph("echo: " + heard));
        return new Dialogue.Turn(
                after,
                new Reply(
                        after.turn(),
                        after.language(),
                        said,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }
}
