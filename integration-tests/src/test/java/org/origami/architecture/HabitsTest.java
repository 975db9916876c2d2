package org.origami.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/** The habits that a build can hold. */
@AnalyzeClasses(packages = "org.origami", importOptions = DoNotIncludeTests.class)
class HabitsTest {
  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_TYPES_DO =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Processor")
          .orShould()
          .haveSimpleNameEndingWith("Info")
          .orShould()
          .haveSimpleNameEndingWith("Data")
          .orShould()
          .haveNameMatching(".*\\.(Abstract|Base|Default)[A-Z][^.]*");

  @ArchTest
  static final ArchRule EVERY_FIELD_OF_THE_CORE_IS_FINAL =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "org.origami.genomics.variant..",
              "org.origami.genomics.sequence..",
              "org.origami.genomics.flag..",
              "org.origami.inference",
              "org.origami.inference.score..",
              "org.origami.inference.mechanism..",
              "org.origami.reports..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NO_FIELD_IS_STATIC_AND_MUTABLE =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .that()
          .haveSimpleNameNotEndingWith("package-info")
          .should(liveInANullMarkedPackage());

  @ArchTest
  static final ArchRule TIME_IS_PASSED_IN =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .because("time comes from a " + Clock.class.getSimpleName());

  @ArchTest
  static final ArchRule THE_CORE_HAS_NO_LOGGER =
      noClasses()
          .that()
          .resideInAnyPackage("org.origami.genomics..", "org.origami.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.origami.fhir.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(item, marked, item.getName() + " in its package"));
      }
    };
  }
}
