package org.origami.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may depend on whom: one rule for each sentence of docs/ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.origami", importOptions = DoNotIncludeTests.class)
class ModuleMapTest {
  @ArchTest
  static final ArchRule MODULES_DEPEND_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("genomics")
          .definedBy("org.origami.genomics..")
          .layer("inference")
          .definedBy("org.origami.inference..")
          .layer("reports")
          .definedBy("org.origami.reports..")
          .layer("security")
          .definedBy("org.origami.security..")
          .layer("fhir")
          .definedBy("org.origami.fhir..")
          .whereLayer("fhir")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("security")
          .mayOnlyBeAccessedByLayers("fhir")
          .whereLayer("reports")
          .mayOnlyBeAccessedByLayers("fhir")
          .whereLayer("inference")
          .mayOnlyBeAccessedByLayers("reports", "fhir")
          .whereLayer("genomics")
          .mayOnlyBeAccessedByLayers("inference", "reports", "fhir");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.origami.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_ADAPTER_SPEAKS_FHIR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.origami.fhir..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hl7.fhir..", "ca.uhn.fhir..");

  @ArchTest
  static final ArchRule ONLY_ONE_PACKAGE_SPEAKS_ONNX =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.origami.inference.onnx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule ONLY_ONE_PACKAGE_SPEAKS_HTSJDK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.origami.genomics.vcf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("htsjdk..");

  /** Beside the JDK, the reader of VCF files knows htsjdk and nothing else. */
  @ArchTest
  static final ArchRule THE_VCF_READER_KNOWS_HTSJDK_ALONE =
      classes()
          .that()
          .resideInAPackage("org.origami.genomics.vcf..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "htsjdk..", "org.origami.genomics..");

  @ArchTest
  static final ArchRule THE_CORE_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAnyPackage("org.origami.genomics..", "org.origami.reports..")
          .and()
          .resideOutsideOfPackage("org.origami.genomics.vcf..")
          .or()
          .resideInAnyPackage(
              "org.origami.inference",
              "org.origami.inference.score..",
              "org.origami.inference.scope..",
              "org.origami.inference.mechanism..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.origami..");

  @ArchTest
  static final ArchRule READERS_AND_WRITERS_ARE_STRANGERS =
      noClasses()
          .that()
          .resideInAPackage("org.origami.fhir.inbound..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.origami.fhir.outbound..");

  @ArchTest
  static final ArchRule WRITERS_AND_READERS_ARE_STRANGERS =
      noClasses()
          .that()
          .resideInAPackage("org.origami.fhir.outbound..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.origami.fhir.inbound..");

  @ArchTest
  static final ArchRule ONLY_BOOT_KNOWS_THE_MODEL_FILE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.origami.inference.onnx..", "org.origami.fhir.boot..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.origami.inference.onnx..");
}
