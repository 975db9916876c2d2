package org.origami.genomics.pgx.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.CallingMethod;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.sequence.GeneSymbol;

/** Calls every gene of the allele definitions; immutable, so that samples may go side by side. */
public final class DiplotypeCaller {
  private final Map<GeneSymbol, GeneCalling> callings;
  private final Map<Locus, String> loci;

  public DiplotypeCaller(AlleleDefinitions definitions) {
    Map<GeneSymbol, GeneCalling> methods = new LinkedHashMap<>();
    TreeMap<Locus, String> references = new TreeMap<>();
    for (GeneDefinition gene : definitions.genes()) {
      methods.put(gene.gene(), calling(gene));
      if (gene.rules().method() != CallingMethod.OUTSIDE_ONLY) {
        gene.positions().forEach(p -> keep(p, references));
        gene.extraPositions().forEach(p -> keep(p, references));
      }
    }
    callings = Collections.unmodifiableMap(methods);
    loci = Collections.unmodifiableMap(references);
  }

  /** With the tables that ship with Origami. */
  public static DiplotypeCaller bundled() {
    return new DiplotypeCaller(AlleleDefinitions.bundled());
  }

  /** One call a gene, in the order of the symbols; a gene without data is among them. */
  public List<GeneCall> call(SampleGenotypes sample) {
    return callings.values().stream().map(calling -> calling.call(sample)).toList();
  }

  /** One gene's call. */
  public GeneCall call(GeneSymbol gene, SampleGenotypes sample) {
    GeneCalling calling = callings.get(gene);
    if (calling == null) {
      throw new IllegalArgumentException("no alleles are defined for " + gene);
    }
    return calling.call(sample);
  }

  /** The loci that a reader has to keep, each with its REF bases on GRCh38, in genome order. */
  public Map<Locus, String> loci() {
    return loci;
  }

  /** The genes that {@link #call} answers for. */
  public List<GeneSymbol> genes() {
    return List.copyOf(callings.keySet());
  }

  private static void keep(DefiningPosition position, Map<Locus, String> references) {
    references.put(position.locus(), position.reference());
  }

  private static GeneCalling calling(GeneDefinition gene) {
    return switch (gene.rules().method()) {
      case DIPLOTYPE -> new DiplotypeCalling(gene);
      case LOWEST_FUNCTION -> new LowestFunctionCalling(gene);
      case OUTSIDE_ONLY -> new OutsideOnlyCalling(gene);
    };
  }
}
