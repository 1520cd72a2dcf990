package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.FailedDeploys;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.alerts.TransferPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The transfers of one tenant, its alerts, and the channels that hear of them, within one commit. A book is opened for its tenant and
 * has no way to another's. What is kept takes the place of what was there under the same id.
 */
public interface AlertBook {

    /**
     * The message by which a channel was shown an alert.
     *
     * @param message the platform's id of it
     * @param revision of the alert as it is shown there
     */
    record Post(String channel, AlertId alert, String message, int revision) {}

    Optional<Transfer> transfer(String id);

    /** All transfers, by id. */
    List<Transfer> transfers();

    void keep(Transfer transfer);

    Optional<TransferPlan> plan(String id);

    /** All plans, by id. */
    List<TransferPlan> plans();

    void keep(TransferPlan plan);

    Optional<Alert> alert(AlertId id);

    /** All alerts, by id. */
    List<Alert> alerts();

    void keep(Alert alert);

    /** The deployments of an environment that failed last; empty when none ever did. */
    Optional<FailedDeploys> failedDeploys(AlertId id);

    void keep(FailedDeploys failed);

    Optional<Subscription> subscription(String channel);

    /** All subscriptions, by channel. */
    List<Subscription> subscriptions();

    void keep(Subscription subscription);

    /** The channel hears nothing any more; nothing when it heard nothing. */
    void unsubscribe(String channel);

    Optional<Post> post(String channel, AlertId alert);

    void keep(Post post);

    /** The message is there no more. */
    void forgetPost(String channel, AlertId alert);

    /** The chat user of a contact, once somebody said who it is. */
    Optional<String> personOf(String contact);

    void match(String contact, String person);

    /** It is not known any more who in chat the contact is. */
    void unmatch(String contact);

    /** The chat users of contacts, by the id of the contact. */
    Map<String, String> people();
}
