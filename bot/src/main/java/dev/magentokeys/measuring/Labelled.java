package dev.magentokeys.measuring;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.Optional;

/**
 * A message with what it says.
 *
 * @param asked the fact of the open question
 */
public record Labelled(String id, Language language, Optional<FactName> asked, String text, Expected expected) {}
