package org.origami.fhir.inbound;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import org.origami.genomics.variant.GenomicLocation.CoordinateSystem;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Zygosity;

/**
 * The answer lists of the fields that are read.
 *
 * <p>Codes that begin with LA are LOINC's; the lists are named beside each. Long numbers are SNOMED
 * CT's qualifiers, which some servers send in their place.
 */
final class Answers {
  private static final String INTERPRETATION =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation|";

  /** The one code that the profile gives to a carried variant. */
  static final String PRESENT = "LA9633-4";

  /** LL1971-2; positive, negative and detected are tolerated words for it. */
  static final AnswerList<Presence> PRESENCE =
      new AnswerList<>(
          ofEntries(
              entry(PRESENT, Presence.PRESENT),
              entry("LA9634-2", Presence.ABSENT),
              entry("LA18198-4", Presence.NO_CALL),
              entry("LA11884-6", Presence.INDETERMINATE),
              entry("LA6576-8", Presence.PRESENT),
              entry("LA6577-6", Presence.ABSENT),
              entry("LA11882-0", Presence.PRESENT),
              entry("LA11883-8", Presence.ABSENT),
              entry("52101004", Presence.PRESENT),
              entry("260373001", Presence.PRESENT),
              entry("10828004", Presence.PRESENT),
              entry("2667000", Presence.ABSENT),
              entry("260415000", Presence.ABSENT),
              entry("260385009", Presence.ABSENT),
              entry("82334004", Presence.INDETERMINATE),
              entry(INTERPRETATION + "POS", Presence.PRESENT),
              entry(INTERPRETATION + "DET", Presence.PRESENT),
              entry(INTERPRETATION + "NEG", Presence.ABSENT),
              entry(INTERPRETATION + "ND", Presence.ABSENT),
              entry(INTERPRETATION + "IND", Presence.INDETERMINATE)),
          ofEntries(
              entry("present", Presence.PRESENT),
              entry("detected", Presence.PRESENT),
              entry("positive", Presence.PRESENT),
              entry("absent", Presence.ABSENT),
              entry("not present", Presence.ABSENT),
              entry("not detected", Presence.ABSENT),
              entry("negative", Presence.ABSENT),
              entry("no call", Presence.NO_CALL),
              entry("no-call", Presence.NO_CALL),
              entry("indeterminate", Presence.INDETERMINATE),
              entry("equivocal", Presence.INDETERMINATE)));

  /** LL381-5. */
  static final AnswerList<Zygosity> ZYGOSITY =
      new AnswerList<>(
          ofEntries(
              entry("LA6703-8", Zygosity.HETEROPLASMIC),
              entry("LA6704-6", Zygosity.HOMOPLASMIC),
              entry("LA6705-3", Zygosity.HOMOZYGOUS),
              entry("LA6706-1", Zygosity.HETEROZYGOUS),
              entry("LA6707-9", Zygosity.HEMIZYGOUS),
              entry("GENO:0000135", Zygosity.HETEROZYGOUS),
              entry("GENO:0000136", Zygosity.HOMOZYGOUS),
              entry("GENO:0000134", Zygosity.HEMIZYGOUS)),
          ofEntries(
              entry("heteroplasmic", Zygosity.HETEROPLASMIC),
              entry("homoplasmic", Zygosity.HOMOPLASMIC),
              entry("homozygous", Zygosity.HOMOZYGOUS),
              entry("heterozygous", Zygosity.HETEROZYGOUS),
              entry("hemizygous", Zygosity.HEMIZYGOUS)));

  /** LL378-1; Prenatal was Fetal's name and code before. */
  static final AnswerList<SourceClass> SOURCE_CLASS =
      new AnswerList<>(
          ofEntries(
              entry("LA6683-2", SourceClass.GERMLINE),
              entry("LA6684-0", SourceClass.SOMATIC),
              entry("LA10429-1", SourceClass.FETAL),
              entry("LA6685-7", SourceClass.FETAL),
              entry("LA18194-3", SourceClass.LIKELY_GERMLINE),
              entry("LA18195-0", SourceClass.LIKELY_SOMATIC),
              entry("LA18196-8", SourceClass.LIKELY_FETAL),
              entry("LA18197-6", SourceClass.UNKNOWN_GENOMIC_ORIGIN),
              entry("LA26807-0", SourceClass.DE_NOVO)),
          ofEntries(
              entry("germline", SourceClass.GERMLINE),
              entry("somatic", SourceClass.SOMATIC),
              entry("fetal", SourceClass.FETAL),
              entry("prenatal", SourceClass.FETAL),
              entry("likely germline", SourceClass.LIKELY_GERMLINE),
              entry("likely somatic", SourceClass.LIKELY_SOMATIC),
              entry("likely fetal", SourceClass.LIKELY_FETAL),
              entry("unknown genomic origin", SourceClass.UNKNOWN_GENOMIC_ORIGIN),
              entry("de novo", SourceClass.DE_NOVO)));

  /** LL4034-6, and the older list with Presumed for Likely; more: {@link SignificanceWords}. */
  static final AnswerList<LaboratorySignificance> SIGNIFICANCE =
      new AnswerList<>(
          ofEntries(
              entry("LA6668-3", LaboratorySignificance.PATHOGENIC),
              entry("LA26332-9", LaboratorySignificance.LIKELY_PATHOGENIC),
              entry("LA6669-1", LaboratorySignificance.LIKELY_PATHOGENIC),
              entry("LA26333-7", LaboratorySignificance.UNCERTAIN_SIGNIFICANCE),
              entry("LA6682-4", LaboratorySignificance.UNCERTAIN_SIGNIFICANCE),
              entry("LA26334-5", LaboratorySignificance.LIKELY_BENIGN),
              entry("LA6674-1", LaboratorySignificance.LIKELY_BENIGN),
              entry("LA6675-8", LaboratorySignificance.BENIGN)),
          ofEntries(
              entry("pathogenic", LaboratorySignificance.PATHOGENIC),
              entry("likely pathogenic", LaboratorySignificance.LIKELY_PATHOGENIC),
              entry("presumed pathogenic", LaboratorySignificance.LIKELY_PATHOGENIC),
              entry("uncertain significance", LaboratorySignificance.UNCERTAIN_SIGNIFICANCE),
              entry("unknown significance", LaboratorySignificance.UNCERTAIN_SIGNIFICANCE),
              entry(
                  "variant of uncertain significance",
                  LaboratorySignificance.UNCERTAIN_SIGNIFICANCE),
              entry("vus", LaboratorySignificance.UNCERTAIN_SIGNIFICANCE),
              entry("likely benign", LaboratorySignificance.LIKELY_BENIGN),
              entry("presumed benign", LaboratorySignificance.LIKELY_BENIGN),
              entry("benign", LaboratorySignificance.BENIGN)));

  /** LL5323-2. */
  static final AnswerList<CoordinateSystem> COORDINATE_SYSTEM =
      new AnswerList<>(
          ofEntries(
              entry("LA30100-4", CoordinateSystem.ZERO_BASED_INTERVAL),
              entry("LA30101-2", CoordinateSystem.ZERO_BASED_CHARACTER),
              entry("LA30102-0", CoordinateSystem.ONE_BASED_CHARACTER)),
          ofEntries(
              entry("0-based interval counting", CoordinateSystem.ZERO_BASED_INTERVAL),
              entry("0-based character counting", CoordinateSystem.ZERO_BASED_CHARACTER),
              entry("1-based character counting", CoordinateSystem.ONE_BASED_CHARACTER)));

  /** LL1040-6; the names that the Genome Reference Consortium gives. */
  static final AnswerList<String> ASSEMBLY =
      new AnswerList<>(
          ofEntries(
              entry("LA26806-2", "GRCh38"),
              entry("LA14029-5", "GRCh37"),
              entry("LA14030-3", "NCBI36"),
              entry("LA14031-1", "NCBI35"),
              entry("LA14032-9", "NCBI34")),
          ofEntries(
              entry("grch38", "GRCh38"),
              entry("hg38", "GRCh38"),
              entry("grch37", "GRCh37"),
              entry("hg19", "GRCh37"),
              entry("b37", "GRCh37"),
              entry("ncbi36", "NCBI36"),
              entry("hg18", "NCBI36")));

  private Answers() {}
}
