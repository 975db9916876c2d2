package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.fhir.sandbox.SandboxHospital;

class ReportCommandTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir private Path folder;
  private static SandboxHospital hospital;

  @BeforeAll
  static void open() {
    hospital = SandboxHospital.start(0);
  }

  @AfterAll
  static void close() {
    hospital.close();
  }

  /** The hospital's own answer, as a person would save it. */
  private static Bundle findings(String patient) {
    var client = FHIR.newRestfulGenericClient(hospital.base().toString());
    return client
        .search()
        .byUrl("Observation?patient=" + patient)
        .returnBundle(Bundle.class)
        .execute();
  }

  private Path saved(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static DiagnosticReport reportIn(String json) {
    var bundle = FHIR.newJsonParser().parseResource(Bundle.class, json);
    return (DiagnosticReport) bundle.getEntryFirstRep().getResource();
  }

  @Test
  void makesAReportFromABundleInAFile() throws IOException {
    var in = saved("in.json", FHIR.newJsonParser().encodeResourceToString(findings("demo-pku")));
    var out = folder.resolve("out.json");

    var run = CommandRun.of("report", "--in", in.toString(), "--out", out.toString());

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEmpty();
    assertThat(reportIn(Files.readString(out)).getConclusion())
        .startsWith("2 variants were folded");
  }

  @Test
  void readsXmlNdjsonAndStandardInputAlike() throws IOException {
    var bundle = findings("demo-pku");
    var xml = saved("in.xml", FHIR.newXmlParser().encodeResourceToString(bundle));
    var lines = new StringBuilder();
    bundle
        .getEntry()
        .forEach(
            it ->
                lines
                    .append(FHIR.newJsonParser().encodeResourceToString(it.getResource()))
                    .append('\n'));

    var fromXml = CommandRun.of("report", "--in", xml.toString());
    var fromLines = CommandRun.with(lines.toString(), "report", "--in", "-");

    assertThat(reportIn(fromXml.out()).getConclusion()).startsWith("2 variants were folded");
    assertThat(reportIn(fromLines.out()).getConclusion()).startsWith("2 variants were folded");
  }

  @Test
  void pullsFromAHospitalAndPrintsAPage() {
    var run =
        CommandRun.of(
            "report",
            "--hospital",
            hospital.base().toString(),
            "--patient",
            "demo-fabry",
            "--format",
            "text",
            "--include-benign");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("2 variants were folded", "GLA NP_000160.1:p.(Asn215Ser)", "ΔΔG (kcal/mol)");
  }

  @Test
  void aHospitalThatIsNotThereHasItsOwnExitCode() {
    var base = "http://127.0.0.1:" + Demo.freeOr(0) + "/fhir";

    var run = CommandRun.of("report", "--hospital", base, "--patient", "demo-fabry");

    assertThat(run.code()).isEqualTo(ExitCode.HOSPITAL_FAILURE);
    assertThat(run.err()).contains("HOS-002").doesNotContain("demo-fabry");
  }

  @Test
  void anUnknownPatientIsTheHospitalsAnswer() {
    var run =
        CommandRun.of(
            "report", "--hospital", hospital.base().toString(), "--patient", "demo-nobody");

    assertThat(run.code()).isEqualTo(ExitCode.HOSPITAL_FAILURE);
    assertThat(run.err()).contains("HOS-001").doesNotContain("demo-nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"resourceType\":\"Observation\" ~ in.json",
        "{\"resourceType\":\"Canary\"} ~ in.json",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\"} ~ holds no Observation",
        "<Observation ~ in.json",
        "canary ~ in.json",
      })
  void whatIsNoFindingsIsBadInputAndItsTextIsNotRepeated(String text, String words)
      throws IOException {
    var in = saved("in.json", text);

    var run = CommandRun.of("report", "--in", in.toString());

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains(words).doesNotContainIgnoringCase("canary");
  }

  @Test
  void aPatientIsNoFindingsAndTheLineIsNamed() throws IOException {
    var lines =
        FHIR.newJsonParser().encodeResourceToString(new Observation().setId("1"))
            + "\n"
            + FHIR.newJsonParser().encodeResourceToString(new Patient().setActive(true));
    var in = saved("in.ndjson", lines);

    var run = CommandRun.of("report", "--in", in.toString());

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("in.ndjson, line 2: is a Patient");
  }

  @Test
  void aFailureLeavesTheOldFileAsItWas() throws IOException {
    var in = saved("in.json", "{}");
    var out = saved("out.json", "the report of last week");

    var run = CommandRun.of("report", "--in", in.toString(), "--out", out.toString());

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out).hasContent("the report of last week");
  }

  @ParameterizedTest
  @CsvSource({"report", "report --in a --hospital http://b", "report --hospital http://b"})
  void oneSourceIsNeeded(String line) {
    assertThat(CommandRun.of(line.split(" ", -1)).code()).isEqualTo(ExitCode.USAGE);
  }
}
