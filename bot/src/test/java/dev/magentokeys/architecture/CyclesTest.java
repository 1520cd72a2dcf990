package dev.magentokeys.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class CyclesTest {
    @ArchTest
    static final ArchRule NO_TWO_ROOMS_NEED_EACH_OTHER = slices().matching(Rooms.ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room is read without the rooms that use it. Move the shared type to the lower of the two, "
                    + "or let the lower one declare an interface")
            .allowEmptyShould(true);
}
