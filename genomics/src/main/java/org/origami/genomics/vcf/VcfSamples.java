package org.origami.genomics.vcf;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.WithheldReason;

/** The samples of a VCF; each one's genotypes are put together when they are asked for. */
public final class VcfSamples {
  private final List<String> names;
  private final WantedLoci loci;
  private final List<List<@Nullable LocusReading>> readings;

  VcfSamples(List<String> names, WantedLoci loci, List<List<@Nullable LocusReading>> readings) {
    this.names = names;
    this.loci = loci;
    this.readings = readings;
  }

  /** In the file's order. */
  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  /** Safe for use by many threads. */
  public SampleGenotypes sample(int index) {
    var genotypes = new HashMap<Locus, Genotype>();
    var withheld = new HashMap<Locus, WithheldReason>();
    for (int i = 0; i < loci.size(); i++) {
      var bySample = readings.get(i);
      var reading = bySample.isEmpty() ? null : bySample.get(index);
      if (reading != null) {
        var locus = loci.locus(i);
        var reason = reading.reason(loci.reference(i));
        if (reason.isPresent()) {
          withheld.put(locus, reason.get());
        } else {
          genotypes.put(locus, reading.genotype(locus, loci.reference(i)));
        }
      }
    }
    return new SampleGenotypes(names.get(index), genotypes, withheld);
  }

  @Override
  public String toString() {
    return names.size() + " samples";
  }
}
