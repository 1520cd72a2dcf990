package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.ENVIRONMENT_VARIABLE;
import static dev.magentokeys.diagnosis.FactName.HOSTING;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_CHECK;
import static dev.magentokeys.diagnosis.FactName.PACKAGE_KIND;
import static dev.magentokeys.diagnosis.FactName.SAME_CREDENTIALS;
import static dev.magentokeys.diagnosis.FactName.SYMPTOM;
import static dev.magentokeys.diagnosis.FactName.WORKS_ELSEWHERE;
import static dev.magentokeys.understanding.Meaning.*;
import static dev.magentokeys.understanding.Rule.when;

import java.util.List;

/** How people speak of the places that hold keys, of packages, and of what works where. */
final class PlaceRules {
    static final List<Rule> ALL = List.of(
            when(ENVIRONMENT_LEVEL).and(DIFFERENT).says(ENVIRONMENT_VARIABLE, "differs", "same"),
            when(ENVIRONMENT_LEVEL).and(SAME).says(ENVIRONMENT_VARIABLE, "same", "differs"),
            when(DIFFERENT).ifAsked().says(ENVIRONMENT_VARIABLE, "differs", "same"),
            when(SAME).ifAsked().says(ENVIRONMENT_VARIABLE, "same", "differs"),
            when(ENVIRONMENT_LEVEL).ifAsked().deniedAnywhere().says(ENVIRONMENT_VARIABLE, "yes", "no"),
            when(HAS).and(ELSEWHERE).ifAsked().says(ENVIRONMENT_VARIABLE, "yes", "no"),
            when(PROJECT_LEVEL, PROJECT).and(ONLY).ifAsked().says(ENVIRONMENT_VARIABLE, "no"),
            when(ENVIRONMENT_LEVEL).and(VARIABLE).and(HAS, NOT).says(ENVIRONMENT_VARIABLE, "yes", "no"),
            when(ONE_PLACE).ifAsked().says(SAME_CREDENTIALS, "yes"),
            when(DIFFERENT).ifAsked().says(SAME_CREDENTIALS, "no", "yes"),
            when(SAME).ifAsked().says(SAME_CREDENTIALS, "yes", "no"),
            when(OLD).without(BOTH, BOTH_PLACES).ifAsked().says(SAME_CREDENTIALS, "no"),
            when(NEW)
                    .and(VARIABLE, AUTH_JSON)
                    .without(BOTH, BOTH_PLACES)
                    .ifAsked()
                    .says(SAME_CREDENTIALS, "no"),
            when(DIFFERENT)
                    .and(PLACES, BOTH_PLACES, AUTH_JSON, VARIABLE)
                    .about(KEY, AUTH_JSON, VARIABLE)
                    .without(MAGEID, EMAIL, ENVIRONMENT_LEVEL)
                    .says(SAME_CREDENTIALS, "no", "yes"),
            when(SAME).and(BOTH_PLACES, PLACES).says(SAME_CREDENTIALS, "yes", "no"),
            when(SAME).and(AUTH_JSON).and(KEY, VARIABLE).says(SAME_CREDENTIALS, "yes", "no"),
            when(FAILS, CANNOT).and(EVERYWHERE).ifAsked().says(WORKS_ELSEWHERE, "no"),
            when(WORKS).and(NOWHERE).ifAsked().says(WORKS_ELSEWHERE, "no"),
            when(WORKS).ifAsked().says(WORKS_ELSEWHERE, "yes", "no"),
            when(FAILS).without(ELSEWHERE, WORKS).ifAsked().says(WORKS_ELSEWHERE, "no"),
            when(ENABLED).without(KEY).ifAsked().says(WORKS_ELSEWHERE, "yes", "no"),
            when(WORKS).and(ELSEWHERE).about(KEY).says(WORKS_ELSEWHERE, "yes", "no"),
            when(FAILS, ERROR).and(ELSEWHERE, SAME).ifAsked().says(WORKS_ELSEWHERE, "no"),
            when(CAN).and(ELSEWHERE).and(SAME).about(KEY).without(FAILS, ERROR).says(WORKS_ELSEWHERE, "yes", "no"),
            when(CAN, CANNOT).and(ELSEWHERE).ifAsked().says(WORKS_ELSEWHERE, "yes", "no"),
            when(MISSPELT).says(PACKAGE_CHECK, "misspelt"),
            when(MISSPELT).ifAsked().says(PACKAGE_CHECK, "misspelt", "right"),
            when(WITHDRAWN).about(PACKAGE, EXTENSION).says(PACKAGE_CHECK, "withdrawn"),
            when(WITHDRAWN, DELETED, GONE).ifAsked().says(PACKAGE_CHECK, "withdrawn"),
            when(SPELT_RIGHT).says(PACKAGE_CHECK, "right", "misspelt"),
            when(SELF_HOSTED).says(HOSTING, "self-hosted"),
            when(CLOUD).ifAsked().says(HOSTING, "cloud", "self-hosted"),
            when(CLOUD)
                    .and(I_AM, USES)
                    .without(KEY, OWNER, OLD_OWNER, NEW_OWNER, CURRENT_OWNER, THIRD_PARTY, PRONOUN)
                    .says(HOSTING, "cloud"),
            when(COMMERCE_PACKAGE).ifAsked().says(PACKAGE_KIND, "commerce"),
            when(OPEN_SOURCE).ifAsked().says(PACKAGE_KIND, "open-source"),
            when(EXTENSION, BOUGHT).ifAsked().says(PACKAGE_KIND, "extension"),
            when(PRODUCT).ifAsked().says(PACKAGE_KIND, "commerce"),
            when(NOTHING_FAILS).says(SYMPTOM, "none"));

    private PlaceRules() {}
}
