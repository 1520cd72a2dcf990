package dev.magentokeys.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class EdgesTest {

    @ArchTest
    static void anEdgeNeverKnowsAnotherEdge(JavaClasses house) {
        for (String edge : Rooms.EDGES) {
            String[] others = Rooms.inside(
                    Rooms.EDGES.stream().filter(other -> !other.equals(edge)).toList());
            noClasses()
                    .that()
                    .resideInAPackage(Rooms.inside(edge))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("an edge can be taken away without the others noticing. "
                            + "Put what two edges share into an inner room, and join edges in the root package only")
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule NO_INNER_ROOM_KNOWS_AN_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(Rooms.inside(Rooms.EDGES))
            .and()
            .resideOutsideOfPackage(Rooms.ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Rooms.inside(Rooms.EDGES))
            .because("edges look inwards. Declare an interface in the inner room and let the edge implement it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_SLACK_SPEAKS_SLACKS_LIBRARY = only("slack", "com.slack..");

    @ArchTest
    static final ArchRule ONLY_TEAMS_SPEAKS_THE_BOT_FRAMEWORK = only("teams", "com.microsoft..");

    private static ArchRule only(String edge, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.inside(edge))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a platform's library stays at its edge. Translate to Message and Reply inside " + edge)
                .allowEmptyShould(true);
    }
}
