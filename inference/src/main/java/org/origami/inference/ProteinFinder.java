package org.origami.inference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.CoordinateType;
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
 * else by the accessions sent beside it, else by a gene whose MANE Select protein is bundled.
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
        ? byGene(genes(name, description), description)
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

  private ProteinSearch byGene(Set<GeneSymbol> genes, Description description) {
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
    if (description.sequenceUnread()) {
      return isoformNotStated("What was sent beside the change could not be read.");
    }
    if (genes.size() > 1) {
      return isoformNotStated("Several genes were sent with the change.");
    }
    if (!proteins.isManeSelect(protein)) {
      return isoformNotStated(notSelect(protein, genes.iterator().next()));
    }
    return new Found(
        protein,
        Basis.GENE,
        "No accession was sent; the change was read on "
            + protein.protein()
            + ", the gene's MANE Select protein.");
  }

  private static NotFound isoformNotStated(String why) {
    return new NotFound(
        Obstacle.ISOFORM_NOT_STATED,
        why + " Please send the transcript or the protein that the change counts on.");
  }

  private String notSelect(ReferenceProtein protein, GeneSymbol gene) {
    String bundled = "The bundled protein of the gene is " + protein.protein();
    return proteins
        .maneSelect(gene)
        .map(select -> bundled + "; its MANE Select protein is " + select + ".")
        .orElse(bundled + "; whether that is its MANE Select protein is not known here.");
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

  /** Every sequence sent for the variant that a protein change may count on, known or not. */
  private static Set<SequenceAccession> beside(Description description) {
    Stream<SequenceAccession> ofNames =
        description.names().stream()
            .filter(name -> countsOnTranscriptOrProtein(name.coordinateType()))
            .flatMap(name -> name.reference().stream());
    return Stream.concat(description.references().stream(), ofNames)
        .filter(a -> a.kind() != Kind.GENOMIC)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean countsOnTranscriptOrProtein(CoordinateType type) {
    return type.isTranscript() || type == CoordinateType.PROTEIN;
  }

  private static String listed(List<ReferenceProtein> several) {
    return several.stream().map(p -> p.protein().toString()).collect(Collectors.joining(", "));
  }
}
