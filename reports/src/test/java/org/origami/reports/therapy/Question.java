package org.origami.reports.therapy;

import java.util.List;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.Carriage;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Variant;
import org.origami.genomics.variant.Zygosity;

/** A question for tests, about a published variant of a patient who does not exist. */
record Question(
    GeneSymbol gene,
    HgvsVariant name,
    ProteinFate fate,
    Zygosity zygosity,
    SourceClass source,
    LaboratorySignificance significance,
    boolean isCommon) {
  static Question of(String gene, String name, ProteinFate fate) {
    return new Question(
        new GeneSymbol(gene),
        new HgvsReader()
            .read(name)
            .match(
                read -> read.variant(),
                refused -> {
                  throw new IllegalArgumentException(name);
                }),
        fate,
        Zygosity.HETEROZYGOUS,
        SourceClass.GERMLINE,
        LaboratorySignificance.NOT_STATED,
        false);
  }

  Question with(Zygosity other) {
    return new Question(gene, name, fate, other, source, significance, isCommon);
  }

  Question with(LaboratorySignificance other) {
    return new Question(gene, name, fate, zygosity, source, other, isCommon);
  }

  Question pathogenic() {
    return with(LaboratorySignificance.PATHOGENIC);
  }

  Question from(SourceClass other) {
    return new Question(gene, name, fate, zygosity, other, significance, isCommon);
  }

  Question common() {
    return new Question(gene, name, fate, zygosity, source, significance, true);
  }

  TherapyQuestion build() {
    var variant =
        new Variant(
            new FindingId(1),
            new Description(
                List.of(gene), List.of(name), List.of(), List.of(), List.of(), List.of(), false),
            new Carriage(zygosity, source, List.of(), List.of()),
            new LaboratoryOpinion(List.of(significance), List.of()),
            List.of(),
            List.of());
    var changes =
        Stream.<HgvsChange>concat(name.proteinChange().stream(), name.nucleotideChange().stream())
            .toList();
    return new TherapyQuestion(variant, List.of(gene), changes, fate, isCommon);
  }
}
