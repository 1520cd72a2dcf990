package dev.magentokeys.secrets;

import java.text.Normalizer;

/** Makes the look-alikes of ASCII plain. */
final class Folding {
    private static final int GONE = -1;

    private Folding() {}

    /** The plain character, -1 for an invisible one, or a character of no meaning for secrets when there is no plain one. */
    static int fold(int codePoint) {
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return codePoint - 0xFEE0;
        }
        if (isInvisible(codePoint)) {
            return GONE;
        }
        if (codePoint >= 0x1D400 && codePoint <= 0x1D7FF) {
            String plain = Normalizer.normalize(new String(Character.toChars(codePoint)), Normalizer.Form.NFKC);
            return plain.length() == 1 ? plain.charAt(0) : '\uFFFD';
        }
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB -> '"';
            case 0x85, 0x2028, 0x2029 -> '\n';
            default -> codePoint > 0xFFFF ? '\uFFFD' : codePoint;
        };
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint == 0x115F || codePoint == 0x3164 || codePoint == 0xFFA0;
        };
    }
}
