package dev.magentokeys.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * What follows from the facts of a case, without the facts.
 *
 * @param standings every cause but "undetermined", in the order of the table
 * @param verdict present when no open answer can change it
 * @param next the question that settles most; present exactly when there is no verdict
 */
record Judgement(List<Standing> standings, Optional<Verdict> verdict, Optional<Question> next) {}
