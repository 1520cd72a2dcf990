package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Locale;
import java.util.Map;

/** The readings by the names that the table of {@link Rules} uses. */
final class Readings {
    private static final Map<String, Reading> NAMED = Map.ofEntries(
            Map.entry("address required authentication", Answers::required),
            Map.entry("cut required authentication", Answers.cut("authentication", 401)),
            Map.entry("cut could not be accessed", Answers.cut("beaccessed", 403)),
            Map.entry("address could not be accessed", Answers::inaccessible),
            Map.entry("credentials refused for an address", Answers::invalid),
            Map.entry("address not downloaded", Answers::notDownloaded),
            Map.entry("curl error", Transport::curl),
            Map.entry("address broken", Transport::broken),
            Map.entry("prompt of a host", Accounts::prompt),
            Map.entry("host not authenticated", Accounts::notAuthenticated),
            Map.entry("git refused", Accounts::git),
            Map.entry("git answered", Accounts::gitAnswered),
            Map.entry("checksum", Transport::checksum),
            Map.entry("broken archive", Transport::extracted),
            Map.entry("broken repository", Transport::loaded),
            Map.entry("token format", Accounts::tokenFormat),
            Map.entry("bad JSON", Accounts::badJson),
            Map.entry("package before", Resolver::notFound),
            Map.entry("package after", Resolver::notFoundAfter),
            Map.entry("package shown", Resolver::notShown),
            Map.entry("package shown later", Resolver::notShownLater),
            Map.entry("package incompatible", Resolver::incompatible),
            Map.entry("platform disabled", Resolver::disabled),
            Map.entry("version not matching", Resolver::notMatching),
            Map.entry("platform not satisfied", Resolver::notSatisfied),
            Map.entry("plugin before", Plugins::blocked),
            Map.entry("version of a package", Plugins::outbid),
            Map.entry("patch refused", Cloud::patch),
            Map.entry("error code", Cloud::errorCode),
            Map.entry("exit code", Cloud::returned),
            Map.entry("command", Cloud::command),
            Map.entry("hook", Cloud::hook),
            Map.entry("mark version", Marks::version),
            Map.entry("mark running", Marks::running),
            Map.entry("mark cached", (hit, notes) -> notes.log()),
            Map.entry("mark log", (hit, notes) -> notes.log()),
            Map.entry("mark interactive", (hit, notes) -> notes.interactive()),
            Map.entry("mark stored", (hit, notes) -> notes.entered()),
            Map.entry("mark done", (hit, notes) -> notes.done()),
            Map.entry("mark Composer 1.x", (hit, notes) -> notes.eras(Eras.V1)),
            Map.entry("mark Composer 2.x", (hit, notes) -> notes.eras(Eras.V2)));

    private Readings() {}

    /** @throws IllegalArgumentException when the table names what is not here */
    static Reading named(String name) {
        if (NAMED.containsKey(name)) {
            return NAMED.get(name);
        }
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        return switch (blank < 0 ? "" : name.substring(0, blank)) {
            case "" -> (hit, notes) -> notes.sight(hit, symptom(last)).note();
            case "general" ->
                (hit, notes) -> notes.sight(hit, symptom(last)).general().note();
            case "repository begins" -> Accounts.startOfMagento(symptom(last));
            case "repository says" -> Accounts.ofMagento(symptom(last));
            case "near GitHub" -> Accounts.nearGitHub(symptom(last));
            case "address after" -> Transport.about(symptom(last));
            case "outside" -> Cloud.unreachable(symptom(last));
            case "later" -> Cloud.later(phase(last));
            case "mark phase" -> (hit, notes) -> notes.phase(phase(last));
            default -> throw unknown(name);
        };
    }

    private static Symptom symptom(String id) {
        return Symptom.byId(id).orElseThrow(() -> unknown(id));
    }

    private static Phase phase(String id) {
        return Phase.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("No reading '%s' [Hint: the names are in Readings]".formatted(name));
    }
}
