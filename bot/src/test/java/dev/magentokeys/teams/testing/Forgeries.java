package dev.magentokeys.teams.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that must not open the door, of every kind that we know. */
public final class Forgeries {

    /** @param headers names and values in turn */
    public record Forged(String kind, String... headers) {

        @Override
        public String toString() {
            return Arrays.toString(headers);
        }
    }

    private static final int SIGNED_IN = 50;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Tokens tokens;
    private final Tokens unendorsed;
    private final Tokens bare;
    private final Tokens stranger;
    private final Random random;
    private final List<Forged> all = new ArrayList<>();

    /**
     * @param unendorsed speaks for other channels
     * @param bare names no channel
     */
    public Forgeries(Tokens tokens, SigningKey unendorsed, SigningKey bare, Random random) {
        this.tokens = tokens;
        this.unendorsed = with(unendorsed);
        this.bare = with(bare);
        this.stranger = with(SigningKey.generate("k9"));
        this.random = random;
    }

    private Tokens with(SigningKey key) {
        return new Tokens(key, tokens.audience(), tokens.serviceUrl());
    }

    /** All kinds; many more of those that need no signing, which is slow. */
    public List<Forged> rounds(int count) {
        String good = tokens.signed(tokens.header(), tokens.claims());
        String strangers = stranger.signed(tokens.header(), tokens.claims());
        for (int round = 0; round < count; round++) {
            bitFlips(good);
            shapes(good);
            bearer(
                    "signature of another",
                    replaced(good.split("\\."), 2, strangers.split("\\.")[2]));
            algorithms();
            if (round % SIGNED_IN == 0) {
                claims();
                keys();
            }
        }
        return List.copyOf(all);
    }

    private void bitFlips(String good) {
        String[] parts = good.split("\\.");
        for (int part = 0; part < parts.length; part++) {
            for (int flip = 0; flip < 2; flip++) {
                byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                bearer("flipped bit in part " + part, replaced(parts, part, Tokens.encoded(bytes)));
            }
            bearer("another letter in part " + part, replaced(parts, part, anotherLetter(parts[part])));
            bearer("another case in part " + part, replaced(parts, part, otherCase(parts[part])));
        }
    }

    /** Never another spelling of the same bytes, which the padding bits of the last letter allow. */
    private String anotherLetter(String part) {
        byte[] before = Base64.getUrlDecoder().decode(part);
        while (true) {
            StringBuilder letters = new StringBuilder(part);
            letters.setCharAt(random.nextInt(part.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            if (!Arrays.equals(before, Base64.getUrlDecoder().decode(letters.toString()))) {
                return letters.toString();
            }
        }
    }

    /** Of one letter, but for the last one, which may have padding bits. */
    private String otherCase(String part) {
        char[] letters = part.toCharArray();
        int place = random.nextInt(letters.length - 1);
        while (!Character.isLetter(letters[place])) {
            place = random.nextInt(letters.length - 1);
        }
        letters[place] ^= 0x20;
        return new String(letters);
    }

    private void shapes(String good) {
        String[] parts = good.split("\\.");
        bearer("swapped parts", parts[1] + "." + parts[0] + "." + parts[2]);
        bearer("truncated", good.substring(0, random.nextInt(good.length() - 1)));
        bearer("without signature", parts[0] + "." + parts[1] + ".");
        bearer("twice", good + "." + good);
        byte[] garbage = new byte[random.nextInt(300)];
        random.nextBytes(garbage);
        bearer("garbage", Tokens.encoded(garbage));
        bearer("garbage in three parts", Tokens.encoded(garbage) + "." + Tokens.encoded(garbage) + ".x");
        all.add(new Forged("no header", "Accept", "*/*"));
        all.add(new Forged("empty", "Authorization", ""));
        all.add(new Forged("bearer alone", "Authorization", "Bearer"));
        all.add(new Forged("no bearer", "Authorization", "Basic " + good));
        all.add(new Forged("two tokens", "Authorization", "Bearer " + good + " " + good));
        all.add(new Forged("two headers", "Authorization", "Bearer " + good, "Authorization", "Bearer " + good));
    }

    private void algorithms() {
        for (String none : List.of("none", "None", "NONE", "")) {
            ObjectNode header = tokens.header().put("alg", none);
            bearer("algorithm none", Tokens.encoded(header) + "." + Tokens.encoded(tokens.claims()) + ".");
        }
        String parts = Tokens.encoded(tokens.header().put("alg", "HS256")) + "." + Tokens.encoded(tokens.claims());
        bearer("HS256 with the public key", parts + "." + Tokens.encoded(hs256(parts)));
    }

    private byte[] hs256(String parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(tokens.key().pair().getPublic().getEncoded(), "HmacSHA256"));
            return mac.doFinal(parts.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private void claims() {
        long late = 400 + random.nextInt(1_000_000);
        ObjectNode good = tokens.claims();
        long now = good.path("exp").asLong() - 3600;
        signed("wrong audience", good.deepCopy().put("aud", "another-app-" + random.nextInt()));
        ObjectNode two = good.deepCopy();
        two.putArray("aud").add(tokens.audience()).add("another-app");
        signed("two audiences", two);
        signed("wrong issuer", good.deepCopy().put("iss", "https://sts.windows.net/" + random.nextInt() + "/"));
        signed("wrong service URL", good.deepCopy().put("serviceurl", tokens.serviceUrl() + random.nextInt()));
        signed("expired", good.deepCopy().put("exp", now - late));
        signed("not yet valid", good.deepCopy().put("nbf", now + late));
        signed("issued in the future", good.deepCopy().put("iat", now + late));
        for (String claim : List.of("aud", "iss", "serviceurl", "exp")) {
            signed("without " + claim, good.deepCopy().without(List.of(claim)));
            signed("null " + claim, good.deepCopy().putNull(claim));
        }
    }

    private void keys() {
        bearer("unendorsed channel", unendorsed.good().substring("Bearer ".length()));
        bearer("no endorsements", bare.good().substring("Bearer ".length()));
        bearer("unknown key", stranger.good().substring("Bearer ".length()));
        bearer("algorithm of another size", tokens.signed(tokens.header().put("alg", "RS512"), tokens.claims()));
        bearer("another's signature", stranger.signed(tokens.header(), tokens.claims()));
        bearer("without key id", tokens.signed(tokens.header().without(List.of("kid")), tokens.claims()));
    }

    private void signed(String kind, ObjectNode claims) {
        bearer(kind, tokens.signed(tokens.header(), claims));
    }

    private void bearer(String kind, String token) {
        all.add(new Forged(kind, "Authorization", "Bearer " + token));
    }

    private static String replaced(String[] parts, int part, String other) {
        String[] changed = parts.clone();
        changed[part] = other;
        return String.join(".", changed);
    }
}
