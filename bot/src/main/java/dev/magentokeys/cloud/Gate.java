package dev.magentokeys.cloud;

import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.KeyBox;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in the bodies that the cloud signed, before anything parses them. Where no key is shared, whoever knows the address is let in.
 * What is replayed passes: its activity is known by then, and has no second effect. Thread-safe.
 */
final class Gate {

    static final String HEADER = "X-JWS-Signature";

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final KeyBox box;

    Gate(KeyBox box) {
        this.box = box;
    }

    /** @param signatures every value of {@link #HEADER} */
    void check(Hook hook, List<String> signatures, byte[] body) throws Refusal {
        Optional<String> sealed = hook.sealedKey();
        if (sealed.isEmpty()) {
            return;
        }
        Optional<String> key = box.open(sealed.get(), hook.pathHash());
        if (key.isEmpty()) {
            LOG.error(
                    "The shared key of hook {} cannot be opened: the data folder has another seal.key than when it was"
                            + " made [Hint: revoke it and make another]",
                    hook.id());
        }
        SharedKey.Reading reading = DetachedJws.read(signatures)
                .flatMap(jws -> key.map(SharedKey::new).flatMap(shared -> shared.signed(jws, body)))
                .orElseThrow(() -> refused(hook));
        LOG.info("A report to hook {} is signed with the shared key {}", hook.id(), reading);
    }

    private static Refusal refused(Hook hook) {
        LOG.warn("A report to hook {} was refused: its signature is missing or wrong", hook.id());
        return new Refusal(
                401,
                "The signature in %s is missing or wrong.".formatted(HEADER),
                "Give the integration the shared key that the hook was made with.");
    }
}
