package dev.magentokeys.secrets;

/**
 * Masks the secrets of a free text or a file: access keys (32 hexadecimal digits, their last four stay readable), passwords and tokens of
 * auth.json and COMPOSER_AUTH, of URLs, of headers and of {@code password=}, and the tokens of GitHub, GitLab, Slack and of this
 * bot's own API (all of them whole).
 *
 * <p>Ids stay whole: those of the platforms, UUIDs, SHA-1 and SHA-256. Line breaks stay where they are, so that line numbers hold. A masked
 * text holds nothing more to mask. The time is linear in the length; any sequence of chars is accepted, also lone surrogates.
 */
public final class Masker {
    /** What stands for a secret. */
    public static final String MASK = "••••";

    private static final int ROUNDS = 8;

    private Masker() {}

    /**
     * Masks until nothing is left to mask: what a mask uncovers is looked at again. A text that is not settled after eight rounds, quotes
     * and escapes piled up for their own sake, is masked line by line, whole.
     */
    public static Masked mask(String text) {
        Masked masked = new Masked(text, 0);
        for (int round = 0; round <= ROUNDS; round++) {
            Masked next = once(masked.text());
            if (next.count() == 0) {
                return masked;
            }
            masked = new Masked(next.text(), masked.count() + next.count());
        }
        return new Masked(masked.text().replaceAll("[^\r\n]+", MASK), masked.count());
    }

    private static Masked once(String text) {
        Spans spans = new Spans(text);
        new LooseSecrets(View.of(text), spans).find();
        if (text.indexOf(':') >= 0 || text.indexOf('%') >= 0 || text.indexOf('：') >= 0) {
            new JsonSecrets(View.joined(text), spans).find();
        }
        return spans.render();
    }
}
