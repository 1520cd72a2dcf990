package dev.magentokeys.conversation;

import static dev.magentokeys.conversation.StepId.ASK_IF_IT_LASTS;
import static dev.magentokeys.conversation.StepId.CLEAR_CACHE;
import static dev.magentokeys.conversation.StepId.REDEPLOY;
import static dev.magentokeys.conversation.StepId.REPAIR;
import static dev.magentokeys.conversation.StepId.REPAIR_NEXT;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Symptom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What repairs a failure that is not about the keys: its steps, and what to copy for them. */
final class Repairs {
    private Repairs() {}

    static List<StepId> steps(Optional<Symptom> symptom) {
        return symptom.map(Repairs::steps).orElse(List.of(REPAIR, REDEPLOY));
    }

    private static List<StepId> steps(Symptom symptom) {
        return switch (symptom) {
            case NETWORK -> List.of(REDEPLOY, CLEAR_CACHE, ASK_IF_IT_LASTS);
            case DNS -> List.of(REDEPLOY, ASK_IF_IT_LASTS);
            case PHP_EXTENSION, PHP_VERSION, PLUGIN_NOT_ALLOWED, CLOUD_CONFIG -> List.of(REPAIR, REDEPLOY);
            default -> List.of(REPAIR, REPAIR_NEXT, REDEPLOY);
        };
    }

    /** @param blanks what the case says for each blank of a text */
    static Optional<String> command(StepId step, Symptom symptom, Map<String, String> blanks) {
        return switch (step) {
            case REPAIR -> first(symptom, blanks);
            case REPAIR_NEXT -> second(symptom, blanks);
            case ASK_IF_IT_LASTS ->
                Optional.of("nslookup " + word(FactName.FAILED_HOST, blanks)).filter(any -> symptom == Symptom.DNS);
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(Symptom symptom, Map<String, String> blanks) {
        String failed = word(FactName.FAILED_PACKAGE, blanks);
        String project = " -p " + word(FactName.CLOUD_PROJECT, blanks);
        return copied(
                switch (symptom) {
                    case GITHUB_TOKEN_FORMAT -> "composer require \"composer/composer:>1.10.21\"";
                    case TLS -> "composer config --global cafile <path of the certificate>";
                    case PHP_EXTENSION, PHP_VERSION -> "composer check-platform-reqs";
                    case VERSION_CONFLICT -> "composer why-not " + failed + " <version>";
                    case MEMORY_LIMIT -> "COMPOSER_MEMORY_LIMIT=-1 composer install";
                    case DISK_FULL -> "magento-cloud project:clear-build-cache" + project;
                    case DEPENDENCY_CONFUSION -> "composer require " + failed + ":<version in the private repository>";
                    case PLUGIN_NOT_ALLOWED -> "composer config --no-plugins allow-plugins." + failed + " true";
                    case PATCH_FAILED -> "php ./vendor/bin/ece-patches status";
                    case CLOUD_CONFIG -> "php ./vendor/bin/ece-tools cloud:config:validate";
                    case LATER_PHASE ->
                        "magento-cloud activity:log" + project + " -e " + word(FactName.ENVIRONMENT, blanks);
                    default -> "";
                });
    }

    private static Optional<String> second(Symptom symptom, Map<String, String> blanks) {
        return copied(
                switch (symptom) {
                    case OTHER_REPOSITORY_AUTH ->
                        "\"" + word(FactName.FAILED_HOST, blanks)
                                + "\":{\"username\":\"<user name>\",\"password\":\"<key>\"}";
                    case GITHUB_RATE_LIMIT, GITHUB_ACCESS, GITHUB_TOKEN_FORMAT ->
                        "\"github-oauth\":{\"github.com\":\"<token>\"}";
                    case VERSION_CONFLICT -> "composer update --with-all-dependencies";
                    case GIT_SSH_KEY -> "magento-cloud ssh-key:add";
                    default -> "";
                });
    }

    private static Optional<String> copied(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String word(FactName name, Map<String, String> blanks) {
        return StepCommands.argument(blanks.getOrDefault(name.id(), ""));
    }
}
