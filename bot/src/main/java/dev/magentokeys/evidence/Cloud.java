package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the cloud, ece-tools and Commerce's own commands print after the packages are there. */
final class Cloud {
    private static final int NEAR = 400;
    private static final int LONGEST_COMMAND = 600;
    private static final int PATCH_NAME = 200;
    private static final int APPLY_PATCHES = 12;
    private static final int FIRST_DEPLOY = 101;
    private static final int FIRST_POST_DEPLOY = 201;
    private static final int FIRST_GENERAL = 243;
    private static final int FIRST_WARNING = 1000;
    /** Errors of the files that configure the project, of config/schema.error.yaml of ece-tools. */
    private static final Set<Integer> CONFIGURATION = Set.of(
            3, 4, 5, 6, 8, 9, 10, 26, 101, 103, 104, 105, 106, 109, 110, 111, 112, 133, 134, 135, 138, 139, 203, 204,
            205, 206, 243, 244, 245, 246);

    /** Here the packages are there; what is fetched now is not theirs. */
    private static final Set<Phase> AFTER_BUILD = Set.of(Phase.DEPLOY, Phase.POST_DEPLOY);

    private static final Pattern CODE = Pattern.compile("^\"?:?\"?(\\d{1,4})(?=\\]|,|\"|\\})");
    private static final Pattern PATCHING = Pattern.compile("ece-patches|git'?'?apply|\\.patch\\b");
    private static final Pattern FAILED = Pattern.compile("^(?:code)?(\\d{1,3})(?!\\d)");
    private static final Pattern HOST = Pattern.compile("^ ?(?:for )?([a-z0-9][a-z0-9.-]{1,100}?)(?=[:;,)]? |:|$)");

    private Cloud() {}

    /** An error that is not about packages. */
    static Reading later(Phase phase) {
        return (hit, notes) ->
                notes.sight(hit, Symptom.LATER_PHASE).phase(phase).note();
    }

    /** {@code "errorCode":127} of cloud.error.log and {@code ERROR: [127]} of cloud.log; from 1001 on they only warn. */
    static void errorCode(Hit hit, Notes notes) {
        Matcher code = CODE.matcher(hit.after(12));
        if (!code.find()) {
            return;
        }
        int number = Integer.parseInt(code.group(1));
        if (number < 2 || number >= FIRST_WARNING) {
            return;
        }
        Symptom symptom = number == APPLY_PATCHES
                ? Symptom.PATCH_FAILED
                : CONFIGURATION.contains(number) ? Symptom.CLOUD_CONFIG : Symptom.LATER_PHASE;
        Draft draft = notes.sight(hit, symptom).around(0, code.end());
        phaseOf(number).ifPresent(draft::phase);
        draft.note();
    }

    private static Optional<Phase> phaseOf(int code) {
        if (code < FIRST_DEPLOY) {
            return Optional.of(Phase.BUILD);
        }
        if (code < FIRST_POST_DEPLOY) {
            return Optional.of(Phase.DEPLOY);
        }
        return code < FIRST_GENERAL ? Optional.of(Phase.POST_DEPLOY) : Optional.empty();
    }

    /** {@code Command … returned code 1}: a patch, or a command of Commerce. */
    static void returned(Hit hit, Notes notes) {
        Matcher code = FAILED.matcher(hit.after(4));
        if (!code.find() || Integer.parseInt(code.group(1)) == 0) {
            return;
        }
        String command = hit.before(NEAR);
        command = command.substring(Math.max(0, command.lastIndexOf("Command")));
        if (command.startsWith("Commandgitapply")) {
            notes.sight(hit, Symptom.PATCH_FAILED).around(command.length(), 1).note();
        } else if (command.contains("bin/magento") || command.contains("ece-tools")) {
            notes.sight(hit, Symptom.LATER_PHASE).around(command.length(), 1).note();
        }
    }

    /** {@code The command "php ./bin/magento …" failed.}, {@code The command "'git' 'apply' …" failed.} */
    static void command(Hit hit, Notes notes) {
        String after = hit.after(LONGEST_COMMAND);
        int end = after.indexOf("\"failed.");
        String command = end < 0 ? "" : after.substring(0, end);
        if (PATCHING.matcher(command).find()) {
            notes.sight(hit, Symptom.PATCH_FAILED).around(0, end + 8).note();
        } else if (command.contains("bin/magento") || command.contains("ece-tools")) {
            notes.sight(hit, Symptom.LATER_PHASE).around(0, end + 8).note();
        }
    }

    /** {@code patch … can't be applied}, and not {@code was already applied} */
    static void patch(Hit hit, Notes notes) {
        String before = hit.before(PATCH_NAME).toLowerCase(Locale.ROOT);
        if (before.endsWith("can'") && before.contains("patch")) {
            notes.sight(hit, Symptom.PATCH_FAILED).around(4, 0).note();
        }
    }

    /** {@code The deploy hook failed with status code 1} */
    static void hook(Hit hit, Notes notes) {
        String before = hit.before(14);
        Phase phase =
                before.contains("post") ? Phase.POST_DEPLOY : before.contains("deploy") ? Phase.DEPLOY : Phase.BUILD;
        notes.sight(hit, Symptom.LATER_PHASE)
                .phase(phase)
                .around(before.length(), 2)
                .note();
    }

    /** A name that cannot be found, or a port that does not answer: of a service of the deployment, or of the world outside. */
    static Reading unreachable(Symptom outside) {
        return (hit, notes) -> {
            String before = hit.before(NEAR);
            Matcher host = HOST.matcher(hit.page().spacedAfter(hit.end(), 110));
            Optional<Address> address = host.find() ? Optional.of(new Address(host.group(1), "")) : Optional.empty();
            boolean service = notes.phase().filter(AFTER_BUILD::contains).isPresent()
                    || before.contains("SQLSTATE")
                    || before.contains("PDO::")
                    || address.filter(Address::isInternal).isPresent();
            if (service) {
                notes.sight(hit, Symptom.LATER_PHASE)
                        .phase(notes.phase().filter(AFTER_BUILD::contains).orElse(Phase.DEPLOY))
                        .note();
            } else if (!before.contains("curlerror") && !before.contains("filecouldnotbedownloaded")) {
                Draft draft = notes.sight(hit, outside);
                address.filter(known -> known.host().indexOf('.') > 0).ifPresent(known -> draft.host(known.host()));
                draft.note();
            }
        };
    }
}
