package org.origami.genomics.protein;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.protein.ProteinMatch.Version;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/** All human reference proteins that ship, with or without a structure. */
public final class ReferenceProteins {
  private final List<ReferenceProtein> all;
  private final TablePassport passport;
  private final ManeSelect maneSelect;
  private final Map<String, Recorded> byProtein = new HashMap<>();
  private final Map<String, Recorded> byTranscript = new HashMap<>();
  private final Map<GeneSymbol, List<ReferenceProtein>> byGene = new HashMap<>();

  ReferenceProteins(
      List<ReferenceProtein> proteins, TablePassport passport, ManeSelect maneSelect) {
    this.all = List.copyOf(proteins);
    this.passport = passport;
    this.maneSelect = maneSelect;
    for (ReferenceProtein protein : all) {
      record(byProtein, protein.protein(), protein);
      protein.transcripts().forEach(transcript -> record(byTranscript, transcript, protein));
      protein
          .genes()
          .forEach(gene -> byGene.computeIfAbsent(gene, g -> new ArrayList<>()).add(protein));
    }
    if (!byGene.keySet().containsAll(maneSelect.genes())) {
      throw new ReferenceTableException(
          Failure.UNLAWFUL, ManeSelect.RESOURCE, "a gene in it has no reference protein");
    }
  }

  /** Reads the bundled table; call once and keep the answer. */
  public static ReferenceProteins bundled() {
    return ReferenceProteinTable.bundled();
  }

  /** In the order of the table: by protein accession. */
  public List<ReferenceProtein> all() {
    return all;
  }

  public TablePassport passport() {
    return passport;
  }

  /** Empty where no version of this protein record ships. */
  public Optional<ProteinMatch> byProtein(SequenceAccession accession) {
    return match(byProtein, accession);
  }

  /** Empty where no version of this transcript record ships. */
  public Optional<ProteinMatch> byTranscript(SequenceAccession accession) {
    return match(byTranscript, accession);
  }

  /**
   * Every protein of a gene that ships. The symbol alone fixes no numbering, not even with one
   * protein: one in five of them is not the gene's {@link #isManeSelect MANE Select} (F8's has 216
   * residues), and a residue that fits is weak evidence.
   */
  public List<ReferenceProtein> byGene(GeneSymbol gene) {
    return List.copyOf(byGene.getOrDefault(gene, List.of()));
  }

  /** Whether MANE Select is known to have chosen this very sequence for its gene. */
  public boolean isManeSelect(ReferenceProtein protein) {
    return protein.genes().stream()
        .anyMatch(gene -> maneSelect(gene).equals(Optional.of(protein.protein())));
  }

  /** The protein that MANE Select chose, which need not ship; empty where it is not known. */
  public Optional<SequenceAccession> maneSelect(GeneSymbol gene) {
    return maneSelect.of(gene);
  }

  public TablePassport maneSelectPassport() {
    return maneSelect.passport();
  }

  private static Optional<ProteinMatch> match(
      Map<String, Recorded> index, SequenceAccession asked) {
    return Optional.ofNullable(index.get(asked.base()))
        .map(found -> new ProteinMatch(found.protein, version(asked, found.accession)));
  }

  private static Version version(SequenceAccession asked, SequenceAccession found) {
    if (!asked.hasVersion()) {
      return Version.NOT_GIVEN;
    }
    return asked.equals(found) ? Version.SAME : Version.OTHER;
  }

  private static void record(
      Map<String, Recorded> index, SequenceAccession accession, ReferenceProtein protein) {
    if (index.put(accession.base(), new Recorded(accession, protein)) != null) {
      throw new ReferenceTableException(
          Failure.UNLAWFUL, "reference proteins", "one sequence record stands in two rows");
    }
  }

  private record Recorded(SequenceAccession accession, ReferenceProtein protein) {}
}
