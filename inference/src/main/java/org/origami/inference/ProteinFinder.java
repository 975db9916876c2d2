package org.origami.inference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.protein.ProteinMatch;
import org.origami.genomics.protein.ProteinMatch.Version;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.sequence.SequenceAccession.Kind;
import org.origami.genomics.variant.Description;
import org.origami.inference.ProteinSearch.Basis;
import org.origami.inference.ProteinSearch.Found;
import org.origami.inference.ProteinSearch.NotFound;

/**
 * Finds the reference protein that a stated change counts on: by the accession in its own name,
 * else by the accessions sent beside it, else by a gene with a single reference protein.
 *
 * <p>A step that was stated but leads nowhere ends the search: the next one would be a guess.
 */
final class ProteinFinder {
  private final ReferenceProteins proteins;

  ProteinFinder(ReferenceProteins proteins) {
    this.proteins = proteins;
  }

  ProteinSearch find(HgvsVariant name, Description description) {
    Optional<SequenceAccession> own = name.reference().filter(a -> a.kind() != Kind.GENOMIC);
    if (own.isPresent()) {
      return byOwn(own.get(), genes(name, description));
    }
    Set<SequenceAccession> beside = beside(description);
    return beside.isEmpty()
        ? byGene(genes(name, description))
        : byBeside(beside, genes(name, description));
  }

  private ProteinSearch byOwn(SequenceAccession accession, Set<GeneSymbol> genes) {
    return lookUp(accession)
        .<ProteinSearch>map(match -> found(match, accession))
        .orElseGet(() -> notKnown(genes));
  }

  private static Found found(ProteinMatch match, SequenceAccession sent) {
    String used = match.protein().protein().toString();
    return switch (match.version()) {
      case SAME -> new Found(match.protein(), Basis.EXACT_ACCESSION, "");
      case NOT_GIVEN ->
          new Found(
              match.protein(),
              Basis.OTHER_VERSION,
              "The accession was sent without its version; the change was read on " + used + ".");
      case OTHER ->
          new Found(
              match.protein(),
              Basis.OTHER_VERSION,
              "The change was sent for "
                  + sent
                  + " and read on "
                  + used
                  + ", where its reference"
                  + " residue stands at the same position.");
    };
  }

  private ProteinSearch byBeside(Set<SequenceAccession> beside, Set<GeneSymbol> genes) {
    Set<ReferenceProtein> known = new LinkedHashSet<>();
    boolean otherVersion = false;
    boolean unknownRefSeq = false;
    for (SequenceAccession accession : beside) {
      Optional<ProteinMatch> match = lookUp(accession);
      match.ifPresent(m -> known.add(m.protein()));
      otherVersion |= match.filter(m -> m.version() != Version.SAME).isPresent();
      unknownRefSeq |= match.isEmpty() && accession.base().matches("[NX][MP]_.*");
    }
    if (known.size() > 1) {
      return new NotFound(
          Obstacle.GENE_HAS_SEVERAL_PROTEINS,
          "Several reference sequences were sent beside the change; it names none of them.");
    }
    if (known.isEmpty() || unknownRefSeq) {
      return notKnown(genes);
    }
    ReferenceProtein protein = known.iterator().next();
    String remark =
        otherVersion
            ? "The sequence sent beside the change is of another or no version; the change was read"
                + (" on " + protein.protein() + ".")
            : "";
    return new Found(protein, Basis.ACCESSION_BESIDE, remark);
  }

  private ProteinSearch byGene(Set<GeneSymbol> genes) {
    if (genes.isEmpty()) {
      return new NotFound(Obstacle.PROTEIN_NOT_STATED, "");
    }
    List<ReferenceProtein> candidates = ofGenes(genes);
    if (candidates.isEmpty()) {
      return new NotFound(Obstacle.PROTEIN_NOT_KNOWN, "");
    }
    if (candidates.size() > 1) {
      return new NotFound(
          Obstacle.GENE_HAS_SEVERAL_PROTEINS, "The bundled ones are " + listed(candidates) + ".");
    }
    ReferenceProtein protein = candidates.get(0);
    return new Found(
        protein,
        Basis.GENE,
        "No accession was sent; the change was read on "
            + protein.protein()
            + ", the only bundled reference protein of the gene.");
  }

  private NotFound notKnown(Set<GeneSymbol> genes) {
    List<ReferenceProtein> ofGene = ofGenes(genes);
    return new NotFound(
        Obstacle.PROTEIN_NOT_KNOWN,
        ofGene.isEmpty()
            ? ""
            : "The bundled reference protein of the gene is " + listed(ofGene) + ".");
  }

  private Optional<ProteinMatch> lookUp(SequenceAccession accession) {
    return accession.kind() == Kind.TRANSCRIPT
        ? proteins.byTranscript(accession)
        : proteins.byProtein(accession);
  }

  private List<ReferenceProtein> ofGenes(Set<GeneSymbol> genes) {
    return genes.stream().flatMap(gene -> proteins.byGene(gene).stream()).distinct().toList();
  }

  private static Set<GeneSymbol> genes(HgvsVariant name, Description description) {
    return name.gene().map(Set::of).orElseGet(() -> new LinkedHashSet<>(description.genes()));
  }

  /** The transcripts and proteins among all that was sent for the variant. */
  private static Set<SequenceAccession> beside(Description description) {
    Stream<SequenceAccession> ofNames =
        description.names().stream().flatMap(name -> name.reference().stream());
    return Stream.concat(description.references().stream(), ofNames)
        .filter(a -> a.kind() == Kind.TRANSCRIPT || a.kind() == Kind.PROTEIN)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String listed(List<ReferenceProtein> several) {
    return several.stream().map(p -> p.protein().toString()).collect(Collectors.joining(", "));
  }
}
