package dev.magentokeys.delivery;

import dev.magentokeys.alerts.FailedDeploys;
import dev.magentokeys.alerts.Signal;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.evidence.LogFacts;
import java.util.List;

/**
 * Tells channels of the deployments that fail: one message for those of an environment that fail one after another, edited with each,
 * and once more when one goes through. The next that fails after that is another message.
 */
record Deploys(Alarms alarms) {

    void failed(Signal.DeployFailed signal) {
        List<Finding> facts = LogFacts.of(signal.log());
        AlertBook book = alarms.book();
        FailedDeploys failed = book.failedDeploys(FailedDeploys.id(signal.project(), signal.environment()))
                .filter(before -> before.over().isEmpty())
                .map(before -> before.again(facts, signal.at()))
                .orElseGet(() -> FailedDeploys.first(signal.project(), signal.environment(), facts, signal.at()));
        book.keep(failed);
        if (failed.times() == 1) {
            book.subscriptions().forEach(channel -> book.forgetPost(channel.channel(), failed.id()));
        }
        tell(failed);
    }

    void succeeded(Signal.DeploySucceeded signal) {
        alarms.book()
                .failedDeploys(FailedDeploys.id(signal.project(), signal.environment()))
                .filter(before -> before.over().isEmpty())
                .map(before -> before.endedBy(signal.at()))
                .ifPresent(over -> {
                    alarms.book().keep(over);
                    tell(over);
                });
    }

    private void tell(FailedDeploys failed) {
        alarms.book().subscriptions().stream()
                .filter(channel -> failed.areFor(channel, alarms.directory()) || isTold(channel, failed))
                .forEach(channel -> alarms.show(channel, failed.id()));
    }

    private boolean isTold(Subscription channel, FailedDeploys failed) {
        return alarms.book().post(channel.channel(), failed.id()).isPresent();
    }
}
