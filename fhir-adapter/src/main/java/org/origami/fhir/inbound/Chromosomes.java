package org.origami.fhir.inbound;

import java.util.Map;
import java.util.Optional;
import org.origami.genomics.sequence.SequenceAccession;

/** The chromosomes of GRCh38 by their RefSeq accessions, versions included. */
final class Chromosomes {
  private static final Map<String, String> GRCH38 =
      Map.ofEntries(
          Map.entry("NC_000001.11", "chr1"),
          Map.entry("NC_000002.12", "chr2"),
          Map.entry("NC_000003.12", "chr3"),
          Map.entry("NC_000004.12", "chr4"),
          Map.entry("NC_000005.10", "chr5"),
          Map.entry("NC_000006.12", "chr6"),
          Map.entry("NC_000007.14", "chr7"),
          Map.entry("NC_000008.11", "chr8"),
          Map.entry("NC_000009.12", "chr9"),
          Map.entry("NC_000010.11", "chr10"),
          Map.entry("NC_000011.10", "chr11"),
          Map.entry("NC_000012.12", "chr12"),
          Map.entry("NC_000013.11", "chr13"),
          Map.entry("NC_000014.9", "chr14"),
          Map.entry("NC_000015.10", "chr15"),
          Map.entry("NC_000016.10", "chr16"),
          Map.entry("NC_000017.11", "chr17"),
          Map.entry("NC_000018.10", "chr18"),
          Map.entry("NC_000019.10", "chr19"),
          Map.entry("NC_000020.11", "chr20"),
          Map.entry("NC_000021.9", "chr21"),
          Map.entry("NC_000022.11", "chr22"),
          Map.entry("NC_000023.11", "chrX"),
          Map.entry("NC_000024.10", "chrY"));

  private Chromosomes() {}

  /** Empty for any other sequence, another version of a chromosome among them. */
  static Optional<String> of(SequenceAccession accession) {
    return of(accession.toString());
  }

  static Optional<String> of(String accession) {
    return Optional.ofNullable(GRCH38.get(accession));
  }
}
