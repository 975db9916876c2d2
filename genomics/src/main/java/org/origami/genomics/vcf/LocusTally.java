package org.origami.genomics.vcf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.vcf.VcfException.Failure;
import org.origami.genomics.vcf.WantedLoci.OnChromosome;

/** Gathers what the records say of every wanted locus; equal readings are held once. */
final class LocusTally {
  private final WantedLoci loci;
  private final VcfHeader header;
  private final boolean heedFilters;
  private final List<List<@Nullable LocusReading>> readings;
  private boolean anyRecord;
  private boolean anyGenotype;

  LocusTally(WantedLoci loci, VcfHeader header, boolean heedFilters) {
    this.loci = loci;
    this.header = header;
    this.heedFilters = heedFilters;
    readings = new ArrayList<>(Collections.nCopies(loci.size(), List.of()));
  }

  void add(VcfRecord vcf, OnChromosome wanted) {
    anyRecord = true;
    anyGenotype |= vcf.typed();
    wanted.within(vcf.position(), vcf.last(), index -> add(vcf, index));
  }

  private void add(VcfRecord vcf, int index) {
    var table = loci.reference(index);
    var reader = new LocusReader(vcf, loci.locus(index).position(), table);
    reader.baseAgrees().ifPresent(header.build()::base);
    Map<SampleCall, Optional<LocusReading>> known = new HashMap<>();
    for (int i = 0; i < vcf.genotypes().size(); i++) {
      var call = vcf.genotypes().get(i);
      known
          .computeIfAbsent(call, it -> Optional.ofNullable(reader.read(it, heedFilters)))
          .ifPresent(join(index, i, table));
    }
  }

  private Consumer<LocusReading> join(int index, int sample, String table) {
    return reading -> {
      var row = row(index);
      var before = row.get(sample);
      row.set(sample, before == null ? reading : before.join(reading, table));
    };
  }

  /** Begun when the first record speaks of the locus. */
  private List<@Nullable LocusReading> row(int index) {
    var row = readings.get(index);
    if (row.isEmpty()) {
      row = new ArrayList<>(header.samples().size());
      for (int i = 0; i < header.samples().size(); i++) {
        row.add(null);
      }
      readings.set(index, row);
    }
    return row;
  }

  /** Refuses what only the whole file shows. */
  void finish(String file) {
    if (anyRecord && !anyGenotype) {
      throw new VcfException(Failure.NO_GENOTYPES, file, "");
    }
    header.build().checkBases(anyGenotype);
  }

  VcfSamples samples() {
    return new VcfSamples(header.samples(), loci, readings);
  }
}
