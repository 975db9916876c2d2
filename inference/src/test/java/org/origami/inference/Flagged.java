package org.origami.inference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.flag.FlagReason;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.Expression;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.hgvs.ProteinChange.Substitution;
import org.origami.genomics.hgvs.SequenceReference;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.Carriage;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.Variant;

/** Flagged variants for tests, from names such as {@code NP_000362.1:p.Val50Met}. */
public record Flagged(
    List<String> names, List<String> genes, List<String> references, boolean unread) {
  public static Flagged named(String... names) {
    return new Flagged(List.of(names), List.of(), List.of(), false);
  }

  public Flagged inGene(String... symbols) {
    return new Flagged(names, List.of(symbols), references, unread);
  }

  public Flagged beside(String... accessions) {
    return new Flagged(names, genes, List.of(accessions), unread);
  }

  /** A reference sequence was sent beside the names that nobody could read. */
  public Flagged besideSomethingUnread() {
    return new Flagged(names, genes, references, true);
  }

  public FlaggedVariant variant() {
    List<HgvsVariant> changes = names.stream().map(Flagged::read).toList();
    Description description =
        new Description(
            genes.stream().map(GeneSymbol::new).toList(),
            changes,
            references.stream().map(text -> SequenceAccession.parse(text).orElseThrow()).toList(),
            List.of(),
            List.of(),
            List.of(),
            unread);
    Variant variant =
        new Variant(
            new FindingId(1),
            description,
            Carriage.NOT_STATED,
            LaboratoryOpinion.NONE,
            List.of(),
            List.of());
    return new FlaggedVariant(variant, changes, List.of(FlagReason.MISSENSE));
  }

  private static HgvsVariant read(String name) {
    int colon = name.indexOf(':');
    List<SequenceAccession> accessions =
        colon < 0
            ? List.of()
            : Stream.of(name.substring(0, colon))
                .map(text -> SequenceAccession.parse(text).orElseThrow())
                .toList();
    String change = name.substring(colon + 3);
    Substitution substitution =
        new Substitution(
            residue(change.substring(0, 3)),
            Integer.parseInt(change.substring(3, change.length() - 3)),
            residue(change.substring(change.length() - 3)));
    return new HgvsVariant(
        new SequenceReference(accessions, List.of()),
        CoordinateType.PROTEIN,
        new Expression.Single(substitution));
  }

  private static AminoAcid residue(String code) {
    return Optional.of(code).flatMap(AminoAcid::ofCode).orElseThrow();
  }
}
