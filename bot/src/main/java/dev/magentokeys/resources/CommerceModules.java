package dev.magentokeys.resources;

import dev.magentokeys.evidence.PackageKinds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of packages that tell Adobe Commerce, the core and bought extensions apart; each file names its source in its first lines. */
public final class CommerceModules {
    private static final String FOLDER = "/dev/magentokeys/evidence/";

    private CommerceModules() {}

    public static PackageKinds load() {
        return new PackageKinds(names("commerce-modules.txt"), names("bundled-packages.txt"));
    }

    private static Set<String> names(String file) {
        InputStream in = CommerceModules.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The jar lacks %s%s [Hint: build it again]".formatted(FOLDER, file));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
