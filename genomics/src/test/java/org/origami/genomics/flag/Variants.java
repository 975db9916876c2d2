package org.origami.genomics.flag;

import java.util.Arrays;
import java.util.List;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.variant.Carriage;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.Fraction;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.Variant;

/** Variants as papers and ClinVar name them, for tests. */
final class Variants {
  private Variants() {}

  /** NM_000371.4(TTR):c.148G>A, ClinVar's commonest cause of hereditary ATTR amyloidosis. */
  static final List<String> TTR_V50M =
      List.of("NM_000371.4(TTR):c.148G>A", "NP_000362.1:p.Val50Met");

  static Variant named(List<String> names) {
    return of(names, List.of(), List.of(), List.of());
  }

  static Variant named(String... names) {
    return named(List.of(names));
  }

  static Variant judged(List<String> names, LaboratorySignificance... significances) {
    return of(names, List.of(), List.of(significances), List.of());
  }

  static Variant judgedAt(
      double frequency, List<String> names, LaboratorySignificance... significances) {
    return of(names, List.of(), List.of(significances), List.of(new Fraction(frequency)));
  }

  static Variant frequent(List<String> names, double... frequencies) {
    return of(
        names, List.of(), List.of(), Arrays.stream(frequencies).mapToObj(Fraction::new).toList());
  }

  static Variant withConsequence(String id, String name) {
    return of(
        List.of(),
        List.of(new CodedValue("http://sequenceontology.org", id, name)),
        List.of(),
        List.of());
  }

  private static Variant of(
      List<String> names,
      List<CodedValue> consequences,
      List<LaboratorySignificance> significances,
      List<Fraction> frequencies) {
    return new Variant(
        new FindingId(1),
        new Description(
            List.of(),
            names.stream().map(Variants::read).toList(),
            List.of(),
            consequences,
            List.of(),
            List.of(),
            false),
        Carriage.NOT_STATED,
        new LaboratoryOpinion(significances, List.of()),
        frequencies,
        List.of());
  }

  private static HgvsVariant read(String text) {
    return new HgvsReader()
        .read(text)
        .match(
            read -> read.variant(),
            refused -> {
              throw new IllegalArgumentException("the fixture is no HGVS: " + text);
            });
  }
}
