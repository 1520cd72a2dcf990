package dev.magentokeys.conversation;

import java.util.Map;
import java.util.Optional;

/** The commands that go with steps. The person fills in the keys; they never pass through the bot. */
final class StepCommands {
    private StepCommands() {}

    static Optional<String> of(StepId step, Map<String, String> blanks) {
        String project = argument(blanks.getOrDefault("cloudProject", ""));
        String environment = argument(blanks.getOrDefault("environment", ""));
        return switch (step) {
            case PUT_PAIR ->
                Optional.of("magento-cloud variable:create -p " + project
                        + " --level project --name env:COMPOSER_AUTH --json true --sensitive true"
                        + " --visible-build true --visible-runtime false"
                        + " --value '{\"http-basic\":{\"repo.magento.com\":"
                        + "{\"username\":\"<public key>\",\"password\":\"<private key>\"}}}'");
            case PUT_PAIR_SELF_HOSTED ->
                Optional.of("composer config --global http-basic.repo.magento.com <public key> <private key>");
            case CLEAR_CACHE -> Optional.of("magento-cloud project:clear-build-cache -p " + project);
            case REDEPLOY, REDEPLOY_BEFORE_DISABLING, REDEPLOY_AFTER ->
                Optional.of("magento-cloud environment:redeploy -p " + project + " -e " + environment);
            case NAME_PLACES, FIND_PLACES -> Optional.of("magento-cloud variable:list -p " + project);
            case CHOOSE_VERSION ->
                Optional.of("composer show --all " + argument(blanks.getOrDefault("failedPackage", "")));
            default -> Optional.empty();
        };
    }

    /** What a person typed is never more than one word of a command; a marked blank stays as it is. */
    static String argument(String typed) {
        boolean plain = typed.matches("[\\p{L}\\p{N}._/-]+") || typed.matches("\\[[^\\[\\]]*]");
        return plain ? typed : "'" + typed.replaceAll("[\\p{Cntrl}']", "") + "'";
    }
}
