package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.SequenceAccession;

class StructuresCommandTest {
  private static final String TRANSTHYRETIN =
      ReferenceProteins.bundled()
          .byProtein(SequenceAccession.parse("NP_000362.1").orElseThrow())
          .orElseThrow()
          .protein()
          .sequence()
          .letters();

  private static final String[] ATOMS = {"N", "CA", "C", "O"};

  /** Radius in ångström, angle in degrees and height in ångström of each atom in an α-helix. */
  private static final double[][] HELIX = {
    {1.57, -27.8, -0.91}, {2.28, 0, 0}, {1.67, 27.0, 1.06}, {2.03, 23.0, 2.28}
  };

  @TempDir private Path folder;

  /** As AlphaFold DB writes a PDB file, but for the fold. */
  private static String model(String sequence, IntToDoubleFunction plddt) {
    var text =
        new StringBuilder("HEADER                                            01-JUN-22\n")
            .append("TITLE     ALPHAFOLD MONOMER V2.0 PREDICTION FOR TRANSTHYRETIN (P02766)\n");
    for (int k = 0; k < 4 * sequence.length(); k++) {
      int residue = k / 4;
      double angle = Math.toRadians(HELIX[k % 4][1] + 100.0 * residue);
      var name = AminoAcid.ofLetter(sequence.charAt(residue)).orElseThrow().code();
      text.append(
          String.format(
              Locale.ROOT,
              "ATOM  %5d  %-3s %3s A%4d    %8.3f%8.3f%8.3f  1.00%6.2f\n",
              k + 1,
              ATOMS[k % 4],
              name.toUpperCase(Locale.ROOT),
              residue + 1,
              HELIX[k % 4][0] * Math.cos(angle),
              HELIX[k % 4][0] * Math.sin(angle),
              HELIX[k % 4][2] + 1.5 * residue,
              plddt.applyAsDouble(residue + 1)));
    }
    return text + "TER\nEND\n";
  }

  private Path given(String name, String text) throws IOException {
    var file = folder.resolve("from").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CommandRun imported(String... more) {
    var arguments = new java.util.ArrayList<String>();
    arguments.addAll(
        java.util.List.of(
            "structures",
            "import",
            "--from",
            folder.resolve("from").toString(),
            "--into",
            folder.resolve("into").toString()));
    arguments.addAll(java.util.List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void importCopiesWhatServesAProteinAndNamesWhatItRefuses() throws IOException {
    var model = given("human/AF-P02766-F1-model_v4.pdb", model(TRANSTHYRETIN, i -> 90 + i % 5));
    given("other.pdb", model("GASTVLIPFYWMCNQHKRDE".repeat(4), i -> 90 + i % 5));
    given("empty.pdb", "");

    var run = imported();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(folder.resolve("into/human/AF-P02766-F1-model_v4.pdb"))
        .hasSameBinaryContentAs(model);
    assertThat(folder.resolve("into/other.pdb")).doesNotExist();
    assertThat(folder.resolve("into/empty.pdb")).doesNotExist();
    assertThat(run.out().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("human/AF-P02766-F1-model_v4.pdb\t")
        .endsWith(
            "\tpredicted\tAF-P02766-F1-model_v4\tA\tNP_000362.1\tTTR\t1\t147\t147\t147\t0\tyes");
    assertThat(run.err())
        .contains("1 files copied, 0 were there already")
        .contains("3 files serve 1 proteins; 1 are of proteins that Origami does not know")
        .contains("refused: STR-002: empty.pdb: the file is empty");
  }

  @Test
  void importReplacesNoOtherFileUnlessItIsTold() throws IOException {
    given("a.pdb", model(TRANSTHYRETIN, i -> 90 + i % 5));
    assertThat(imported().code()).isEqualTo(ExitCode.OK);
    assertThat(imported().err()).contains("0 files copied, 1 were there already");
    var newer = given("a.pdb", model(TRANSTHYRETIN, i -> 91 + i % 5));

    assertThat(imported().code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Files.mismatch(folder.resolve("into/a.pdb"), newer)).isPositive();
    assertThat(imported("--overwrite").code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("into/a.pdb")).hasSameBinaryContentAs(newer);
  }

  @Test
  void importRefusesAFolderWithinTheOther() throws IOException {
    given("a.pdb", model(TRANSTHYRETIN, i -> 90 + i % 5));
    var from = folder.resolve("from").toString();

    var run = CommandRun.of("structures", "import", "--from", from, "--into", from + "/own");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void listShowsWhatAFolderServes() throws IOException {
    given("a.pdb", model(TRANSTHYRETIN, i -> i <= 47 ? 40 : 90));

    var run = CommandRun.of("structures", "list", folder.resolve("from").toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("\tNP_000362.1\tTTR\t1\t147\t147\t100\t0\tyes");
  }

  @Test
  void listCautionsWhereAFileMayHaveBeenCutShort() throws IOException {
    given("a.pdb", model(TRANSTHYRETIN, i -> 90 + i % 5).replace("TER\nEND\n", ""));

    var run = CommandRun.of("structures", "list", folder.resolve("from").toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.err())
        .contains("caution: a.pdb does not end as a whole file does: it may have been cut short");
  }

  @Test
  void aFolderWithoutStructuresIsBadInput() throws IOException {
    Files.createDirectories(folder.resolve("from"));

    assertThat(CommandRun.of("structures", "list", folder.resolve("from").toString()).code())
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(CommandRun.of("structures", "list", folder.resolve("no").toString()).code())
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(CommandRun.of("structures").code()).isEqualTo(ExitCode.USAGE);
  }

  /** Residue 26 of transthyretin is in the signal peptide's wake, which no crystal shows. */
  private CommandRun reported() throws IOException {
    var findings =
        Files.writeString(
            folder.resolve("findings.json"),
            """
            {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p"},
             "meta": {"profile":
               ["http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/variant"]},
             "code": {"coding": [{"system": "http://loinc.org", "code": "69548-6"}]},
             "valueCodeableConcept":
               {"coding": [{"system": "http://loinc.org", "code": "LA9633-4"}]},
             "component": [
              {"code": {"coding": [{"system": "http://loinc.org", "code": "48005-3"}]},
               "valueCodeableConcept": {"coding": [{"system": "http://varnomen.hgvs.org",
                 "code": "NP_000362.1:p.Gly26Ser"}]}}]}
            """);
    return CommandRun.of(
        "report", "--in", findings.toString(), "--structures", folder.resolve("from").toString());
  }

  @Test
  void aReportNamesTheModelItsFileAndItsConfidence() throws IOException {
    given("AF-P02766-F1-model_v4.pdb", model(TRANSTHYRETIN, i -> 88 + i % 2));

    var run = reported();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("AlphaFold model AF-P02766-F1-model_v4 chain A, residues 1 to 147, pLDDT 88.0")
        .contains("\"code\": \"structure-predicted\"")
        .containsPattern("AF-P02766-F1-model_v4.pdb, SHA-256 [0-9a-f]{64}\"")
        .contains("structures of the site");
  }

  @Test
  void aResidueThatThePredictorDoubtsIsNotAssessable() throws IOException {
    given("AF-P02766-F1-model_v4.pdb", model(TRANSTHYRETIN, i -> i == 26 ? 69.9 : 88));

    var run = reported();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("obstacle-low-confidence")
        .contains("pLDDT 69 of 100; from 70 on it is used");
  }

  @Test
  void aBadFileIsToldAndTheReportIsMade() throws IOException {
    given("broken.cif.gz", "\u001f\u008b broken");

    var run = reported();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("left out: STR-0");
    assertThat(run.out()).contains("obstacle-residue-not-covered");
  }
}
