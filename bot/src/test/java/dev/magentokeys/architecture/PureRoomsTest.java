package dev.magentokeys.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class PureRoomsTest {

    @ArchTest
    static void aPureRoomKnowsOnlyValuesPureRoomsAndItsOwnLibraries(JavaClasses house) {
        for (String room : Rooms.PURE) {
            classes()
                    .that()
                    .resideInAPackage(Rooms.inside(room))
                    .should()
                    .onlyDependOnClassesThat(Purity.fitFor(room))
                    .because(room + " is pure: no clock, no I/O, no framework. Take the value as an argument, "
                            + "or move the class to the room whose work this is")
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule A_PURE_ROOM_NEVER_ASKS_THE_MACHINE = noClasses()
            .that()
            .resideInAnyPackage(Rooms.inside(Rooms.PURE))
            .should()
            .accessTargetWhere(Purity.asksTheMachine())
            .because("the same case must give the same answer at any time on any machine. "
                    + "Take the time, the id or the language as an argument")
            .allowEmptyShould(true);
}
