package dev.magentokeys.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a pure room may know of {@code java.base}: values, texts and collections, and streams that somebody hands in. */
final class Purity {

    private static final String[] VALUES = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.nio",
        "java.nio.charset",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.concurrent..",
        "java.util.function",
        "java.util.regex",
        "java.util.stream"
    };

    private static final Set<String> STREAMS = Set.of(
            "java.io.BufferedReader",
            "java.io.ByteArrayInputStream",
            "java.io.Closeable",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.PushbackInputStream",
            "java.io.Reader",
            "java.io.Serializable",
            "java.io.StringReader",
            "java.io.UncheckedIOException");

    private static final Set<String> MACHINERY = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Map<String, List<String>> ASKS_THE_MACHINE = Map.of(
            "java.lang.Math", List.of("random"),
            "java.lang.System",
                    List.of("currentTimeMillis", "exit", "getProperty", "getenv", "nanoTime", "setProperty"),
            "java.time.ZoneId", List.of("systemDefault"),
            "java.util.Calendar", List.of("getInstance"),
            "java.util.Date", List.of("<init>"),
            "java.util.Locale", List.of("getDefault", "setDefault"),
            "java.util.UUID", List.of("randomUUID"));

    private Purity() {}

    /** The pure rooms themselves, the values of {@code java.base}, and the libraries named for this room. */
    static DescribedPredicate<JavaClass> fitFor(String room) {
        DescribedPredicate<JavaClass> values = resideInAnyPackage(VALUES)
                .and(describe("no clock and no thread", type -> !MACHINERY.contains(type.getFullName())));
        return resideInAnyPackage(Rooms.inside(Rooms.PURE))
                .or(values)
                .or(describe("streams", type -> STREAMS.contains(type.getFullName())))
                .or(resideInAnyPackage("org.jspecify.annotations"))
                .or(resideInAnyPackage(
                        Rooms.LIBRARIES.getOrDefault(room, List.of()).toArray(String[]::new)))
                .as("are values of java.base, of pure rooms, or of the libraries named for this room");
    }

    /** Calls and method references whose answer depends on when or where the program runs. */
    static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return describe("the answer depends on when or where the program runs", access -> {
            String owner = access.getTargetOwner().getFullName();
            String member = access.getTarget().getName();
            return ASKS_THE_MACHINE.getOrDefault(owner, List.of()).contains(member)
                    || owner.startsWith("java.time.") && member.equals("now");
        });
    }
}
