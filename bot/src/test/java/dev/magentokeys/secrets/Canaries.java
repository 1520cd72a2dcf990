package dev.magentokeys.secrets;

import java.util.Random;

/** Secrets made up from parts, so that no scanner of a repository takes this file for a leak. */
final class Canaries {
    private static final String HEX = "0123456789abcdef";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private final Random random;

    Canaries(long seed) {
        this.random = new Random(seed);
    }

    String key() {
        return some(HEX, 32);
    }

    String password() {
        return "canary" + some(LETTERS, 12) + "7";
    }

    String gitHub(String kind) {
        return "gh" + kind + "_" + some(LETTERS, 36);
    }

    String fineGrainedGitHub() {
        return "github" + "_pat_" + some(LETTERS, 22) + "_" + some(LETTERS, 59);
    }

    String slack(String kind) {
        return "xox" + kind + "-" + some("0123456789", 12) + "-" + some(LETTERS, 24);
    }

    String slackApp() {
        return "xa" + "pp-1-A0" + some("0123456789", 8) + "-" + some(HEX, 40);
    }

    String slackHook() {
        return "T0" + some("ABCDEF0123456789", 8) + "/B0" + some("ABCDEF0123456789", 8) + "/" + some(LETTERS, 24);
    }

    String sha1() {
        return some(HEX, 40);
    }

    String some(String alphabet, int length) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < length; i++) {
            some.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return some.toString();
    }
}
