package org.origami.genomics.vcf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.WithheldReason;
import org.origami.genomics.vcf.AlleleFit.Kind;
import org.origami.genomics.vcf.LocusReading.Weight;

/** What one record says of one locus; a sample's call is read against it. */
final class LocusReader {
  private final VcfRecord vcf;
  private final String table;
  private final boolean here;
  private final boolean agrees;
  private final List<Optional<AlleleFit>> fits;
  private final Set<String> described;
  private final Optional<Weight> weight;

  LocusReader(VcfRecord vcf, int locus, String table) {
    this.vcf = vcf;
    this.table = table;
    here = vcf.position() == locus;
    agrees = agrees(vcf, locus, table);
    fits =
        vcf.alternates().stream()
            .map(it -> VcfRecord.isBases(it) && agrees ? Optional.of(fit(it, locus)) : none())
            .toList();
    described =
        fits.stream()
            .flatMap(Optional::stream)
            .filter(it -> it.kind() == Kind.CHANGES)
            .map(it -> String.valueOf(it.bases()))
            .collect(Collectors.toUnmodifiableSet());
    weight = weight(locus);
  }

  private AlleleFit fit(String alternate, int locus) {
    return AlleleFit.of(vcf.position(), vcf.reference(), alternate, locus, table);
  }

  private static Optional<AlleleFit> none() {
    return Optional.empty();
  }

  private static boolean agrees(VcfRecord vcf, int locus, String table) {
    int shift = locus - vcf.position();
    for (int i = Math.max(0, -shift); i < table.length(); i++) {
      if (i + shift >= vcf.reference().length()) {
        break;
      }
      if (vcf.reference().charAt(i + shift) != table.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Empty where the record says nothing of the locus itself. */
  private Optional<Weight> weight(int locus) {
    if (vcf.isReferenceOnly()) {
      boolean covers = vcf.position() <= locus && locus <= vcf.last();
      return covers ? Optional.of(Weight.BLOCK) : Optional.empty();
    }
    boolean exact = here && vcf.reference().equals(table);
    boolean whole =
        vcf.position() <= locus
            && vcf.position() + vcf.reference().length() >= locus + table.length();
    boolean changed = vcf.alternates().stream().anyMatch(it -> asksAfterTheLocus(it, locus, whole));
    return exact || changed || (here && vcf.speaksOfAnyOther())
        ? Optional.of(Weight.RECORD)
        : Optional.empty();
  }

  /** A substitution of some bases of a longer locus says nothing of its insertion or deletion. */
  private boolean asksAfterTheLocus(String alternate, int locus, boolean whole) {
    if (!VcfRecord.isBases(alternate) || fit(alternate, locus).kind() != Kind.CHANGES) {
      return false;
    }
    return whole || alternate.length() != vcf.reference().length();
  }

  /** Whether the record stands at the locus and its first base is the table's; empty elsewhere. */
  Optional<Boolean> baseAgrees() {
    return here ? Optional.of(vcf.reference().charAt(0) == table.charAt(0)) : Optional.empty();
  }

  /** Null where the record says nothing of the locus. */
  @Nullable LocusReading read(SampleCall call, boolean heedFilters) {
    if (!agrees) {
      return here ? LocusReading.withheld(Weight.RECORD, WithheldReason.REFERENCE_MISMATCH) : null;
    }
    if (weight.isEmpty()) {
      return nearby(call);
    }
    if (heedFilters && !vcf.passed()) {
      return LocusReading.withheld(weight.get(), WithheldReason.FILTERED);
    }
    if (call.noReads()) {
      return LocusReading.withheld(weight.get(), WithheldReason.NO_CALL);
    }
    if (call.contradicted() && !call.alleles().contains(0)) {
      return LocusReading.withheld(weight.get(), WithheldReason.READS_CONTRADICT);
    }
    if (call.alleles().size() > 2) {
      return LocusReading.withheld(weight.get(), WithheldReason.UNSUPPORTED_ALLELE);
    }
    var copies = new ArrayList<@Nullable String>();
    for (int allele : call.alleles()) {
      if (allele > 0 && bases(allele) == null) {
        return LocusReading.withheld(weight.get(), WithheldReason.UNSUPPORTED_ALLELE);
      }
      copies.add(allele == 0 ? table : allele > 0 ? bases(allele) : null);
    }
    return new LocusReading(
        weight.get(),
        copies,
        call.phased(),
        call.phaseSet(),
        described,
        call.contradicted(),
        Optional.empty());
  }

  private @Nullable String bases(int allele) {
    return fits.get(allele - 1).map(AlleleFit::bases).orElse(null);
  }

  /** A record of another variant matters where the sample carries it and it reaches the locus. */
  private @Nullable LocusReading nearby(SampleCall call) {
    boolean disturbed =
        call.alleles().stream()
            .filter(it -> it > 0)
            .anyMatch(it -> fits.get(it - 1).map(fit -> fit.kind() != Kind.SPARES).orElse(here));
    if (!disturbed && !here) {
      return null;
    }
    return LocusReading.withheld(
        disturbed ? Weight.NEARBY : Weight.ASIDE, WithheldReason.UNSUPPORTED_ALLELE);
  }
}
