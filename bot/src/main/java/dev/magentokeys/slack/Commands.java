package dev.magentokeys.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import dev.magentokeys.chat.Json;
import dev.magentokeys.chat.NotStoredException;
import dev.magentokeys.chat.TypedCommand;
import dev.magentokeys.chat.Usage;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.secrets.Masked;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers the slash command, in the response itself and for the person alone. */
final class Commands {

    private final SlackDesk desk;
    private final Addresses addresses;

    Commands(SlackDesk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    Response handle(SlashCommandPayload command) {
        Optional<Person> person = Person.of(
                command.isEnterpriseInstall(), command.getEnterpriseId(), command.getTeamId(), command.getUserId());
        return person.map(known -> answer(known, command)).orElseGet(() -> Response.error(400));
    }

    private Response answer(Person person, SlashCommandPayload command) {
        Masked argument = desk.mask(Plain.of(Objects.requireNonNullElse(command.getText(), "")));
        String heard = TypedCommand.of(argument.text()).orElse(TypedCommand.HELP);
        UnaryOperator<Reply> preface = reply -> heard.equals(TypedCommand.HELP) ? usage(reply, command) : reply;
        Address address = addresses.ephemeral(
                Objects.requireNonNullElse(command.getChannelId(), person.user()),
                person.user(),
                Optional.ofNullable(command.getResponseUrl()),
                desk.now());
        try {
            Receipt receipt = desk.receive(
                    person,
                    new SlackDesk.Heard(
                            onceKey(person, command),
                            new Message.Text(heard),
                            argument.count(),
                            address.sharedChannel()),
                    reply -> overflow(preface.apply(reply), address));
            // A command that was answered before gets a bare acknowledgement.
            return receipt instanceof Receipt.Answered answered
                    ? answer(preface.apply(answered.reply()), address)
                    : Response.ok();
        } catch (NotStoredException e) {
            // Slack sends no command twice: the person has to.
            return ephemeral(BlockKit.notice(Words.of(desk.languageOf(person)).get("failed")));
        }
    }

    private static Reply usage(Reply reply, SlashCommandPayload command) {
        return Usage.before(reply, command.getCommand() + " ", Words.of(reply.language()));
    }

    /** A plan is for everybody in the channel; all else is for the person alone. */
    private static Response answer(Reply reply, Address address) {
        String body = BlockKit.render(reply).get(0);
        return Audience.isEverybody(reply, address)
                ? Response.json(
                        200,
                        Json.read(body)
                                .orElseThrow()
                                .put("response_type", "in_channel")
                                .toString())
                : ephemeral(body);
    }

    /** What does not fit into the response follows it. */
    private List<Parcel> overflow(Reply reply, Address address) {
        return BlockKit.render(reply).stream().skip(1).map(address::parcel).toList();
    }

    private String onceKey(Person person, SlashCommandPayload command) {
        // Slack always sends a trigger id; what comes without one can only be told apart by the moment it came.
        String trigger = Objects.requireNonNullElseGet(
                command.getTriggerId(), () -> desk.now().toString() + ":" + person.user());
        return "slack:trigger:" + person.tenant() + ":" + trigger;
    }

    private static Response ephemeral(String body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(body)
                .build();
    }
}
