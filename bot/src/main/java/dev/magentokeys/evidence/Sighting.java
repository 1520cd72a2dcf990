package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One symptom and where the log shows it.
 *
 * @param packageName {@code vendor/name}
 * @param version the package's version as Composer writes it, without the zero that an archive's name ends with
 * @param status the HTTP status of the answer
 * @param lines 1-based, ascending; the first twenty when there are more
 * @param text the log's own words, one line, without secrets, at most 600 characters
 */
public record Sighting(
        Symptom symptom,
        Optional<String> host,
        Optional<String> packageName,
        Optional<PackageKind> packageKind,
        Optional<String> version,
        OptionalInt status,
        List<Integer> lines,
        String text) {}
