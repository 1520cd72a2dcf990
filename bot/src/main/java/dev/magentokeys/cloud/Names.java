package dev.magentokeys.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.secrets.Masked;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes ids and names out of a report in a shape that can be kept and shown: no secrets, on one line, not too long. */
final class Names {

    /** Characters of a name that are kept. */
    static final int LONGEST = 100;

    /** Characters that are looked at, enough for any secret that begins among the kept ones. */
    private static final int LOOKED_AT = LONGEST + 2_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");

    private final Function<String, Masked> masker;

    Names(Function<String, Masked> masker) {
        this.masker = masker;
    }

    /** Empty for what is no text, is no id, or holds a secret. */
    Optional<String> id(JsonNode node) {
        return Optional.ofNullable(node.textValue())
                .filter(text -> ID.matcher(text).matches())
                .filter(text -> masker.apply(text).count() == 0);
    }

    /** Empty for what is no text, or blank. */
    Optional<String> of(JsonNode node) {
        return Optional.ofNullable(node.textValue())
                .map(text -> first(LOOKED_AT, text))
                .map(text ->
                        BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" "))
                .map(text -> first(LONGEST, masker.apply(text).text()).strip())
                .filter(text -> !text.isEmpty());
    }

    private static String first(int most, String text) {
        return text.codePoints()
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
