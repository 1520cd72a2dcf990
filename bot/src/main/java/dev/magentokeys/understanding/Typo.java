package dev.magentokeys.understanding;

/** Tells whether two words differ by one slip: a letter wrong, missing, too many, or two swapped. */
final class Typo {
    private Typo() {}

    static boolean isOne(String typed, String meant) {
        int from = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (from < shorter && typed.charAt(from) == meant.charAt(from)) {
            from++;
        }
        String restTyped = typed.substring(from);
        String restMeant = meant.substring(from);
        return switch (typed.length() - meant.length()) {
            case 0 -> sameButOne(restTyped, restMeant) || swapped(restTyped, restMeant);
            case 1 -> restTyped.substring(1).equals(restMeant);
            case -1 -> restMeant.substring(1).equals(restTyped);
            default -> false;
        };
    }

    private static boolean sameButOne(String typed, String meant) {
        return !typed.isEmpty() && typed.substring(1).equals(meant.substring(1));
    }

    private static boolean swapped(String typed, String meant) {
        return typed.length() > 1
                && typed.charAt(0) == meant.charAt(1)
                && typed.charAt(1) == meant.charAt(0)
                && typed.substring(2).equals(meant.substring(2));
    }
}
