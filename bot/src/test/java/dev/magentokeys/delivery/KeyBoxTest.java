package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyBoxTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SHARED = "a key that is shared, även å";

    private final KeyBox box = new KeyBox(new byte[32]);
    private final HookPath path = HookPath.fresh(RANDOM);

    @Test
    void whatIsSealedOpensForItsHookAlsoAfterARestart() {
        String sealed = box.seal(SHARED, path);
        assertThat(new KeyBox(new byte[32]).open(sealed, path.hash())).contains(SHARED);
        assertThat(sealed).isNotEqualTo(box.seal(SHARED, path));
    }

    @Test
    void itOpensForNoOtherHookAndWithNoOtherKey() {
        String sealed = box.seal(SHARED, path);
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(box.open(sealed, HookPath.fresh(RANDOM).hash())).isEmpty();
        assertThat(new KeyBox(other).open(sealed, path.hash())).isEmpty();
    }

    @Test
    void aChangeOfAnyByteIsNoticed() {
        byte[] sealed = Base64.getDecoder().decode(box.seal(SHARED, path));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(box.open(Base64.getEncoder().encodeToString(changed), path.hash()))
                    .as("byte %d", at)
                    .isEmpty();
        }
        assertThat(box.open("", path.hash())).isEmpty();
        assertThat(box.open("no base64!", path.hash())).isEmpty();
    }
}
