package dev.magentokeys.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sets Bolt up, once a process. Nothing that Bolt does before a handler calls Slack: the gate has verified the request, the token
 * is the one workspace's, and messages of bots are told by what they carry.
 */
final class BoltApp {

    private static final Pattern ANY_COMMAND = Pattern.compile("/.*", Pattern.DOTALL);

    private BoltApp() {}

    /** Who takes in what. */
    record Handlers(
            Commands commands,
            Messages messages,
            Shortcuts shortcuts,
            Presses presses,
            Home home,
            Modals modals,
            Submissions submissions,
            Leavers leavers) {}

    static App create(SlackSettings settings, Handlers to) {
        App app = new App(config(settings), List.of(acknowledgingTheRest())).asOAuthApp(false);
        app.command(ANY_COMMAND, (request, context) -> to.commands.handle(request.getPayload()));
        app.event(MessageEvent.class, (payload, context) -> said(payload, to.messages::direct));
        app.event(MessageFileShareEvent.class, (payload, context) -> said(payload, to.messages::direct));
        app.event(AppMentionEvent.class, (payload, context) -> said(payload, to.messages::mention));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> to.home.opened(payload));
        app.event(UserChangeEvent.class, (payload, context) -> to.leavers.changed(payload));
        app.messageShortcut(Shortcuts.DIAGNOSE, (request, context) -> to.shortcuts.handle(request.getPayload()));
        app.blockAction(Presses.OURS, (request, context) -> to.presses.handle(request.getPayload()));
        app.blockAction(Home.OURS, (request, context) -> to.home.pressed(request.getPayload()));
        app.blockAction(Modals.OPEN, (request, context) -> to.modals.open(request.getPayload()));
        app.viewSubmission(Modal.CALLBACK, (request, context) -> to.submissions.handle(request.getPayload()));
        app.start();
        return app;
    }

    private static Response said(EventsApiPayload<? extends Event> payload, Function<Said, Response> handler) {
        return Said.of(payload).map(handler).orElseGet(Response::ok);
    }

    private static AppConfig config(SlackSettings settings) {
        SlackConfig slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(settings.methodsPrefix());
        return AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(settings.botToken())
                .requestVerificationEnabled(false)
                .ignoringSelfEventsEnabled(false)
                .authTestCacheEnabled(true)
                .allEventsApiAutoAckEnabled(true)
                .build();
    }

    /** What this app does not serve is acknowledged, so that Slack neither retries it nor shows an error. */
    private static Middleware acknowledgingTheRest() {
        return (request, response, chain) -> isServed(request) ? chain.next(request) : Response.ok();
    }

    private static boolean isServed(Request<?> request) {
        return switch (request.getRequestType()) {
            case Command, Event, UrlVerification -> true;
            case BlockAction -> isOurs((BlockActionRequest) request);
            case MessageShortcut ->
                Shortcuts.DIAGNOSE.equals(
                        ((MessageShortcutRequest) request).getPayload().getCallbackId());
            case ViewSubmission ->
                Modal.CALLBACK.equals(
                        ((ViewSubmissionRequest) request).getPayload().getView().getCallbackId());
            default -> false;
        };
    }

    private static boolean isOurs(BlockActionRequest request) {
        var actions = request.getPayload().getActions();
        return actions != null
                && actions.size() == 1
                && actions.get(0).getActionId() != null
                && isOurs(actions.get(0).getActionId());
    }

    private static boolean isOurs(String action) {
        return Presses.OURS.matcher(action).matches()
                || Home.OURS.matcher(action).matches()
                || Modals.OPEN.equals(action);
    }
}
