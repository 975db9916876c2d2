package org.origami.genomics.vcf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.WithheldReason;

/**
 * What one record, or several together, say of one sample at one locus.
 *
 * @param weight how directly they speak of the locus
 * @param copies the bases of each chromosome copy in the locus's own form; null for a copy that was
 *     not called
 * @param described the alternates that the records ask after
 * @param contradicted whether a record's reads show one allele only of its two
 * @param trouble why there is no genotype
 */
record LocusReading(
    Weight weight,
    List<@Nullable String> copies,
    boolean phased,
    OptionalInt phaseSet,
    Set<String> described,
    boolean contradicted,
    Optional<WithheldReason> trouble) {
  /** The heavier reading decides. */
  enum Weight {
    /** A record at the place, of another variant that leaves the locus as it is. */
    ASIDE,
    /** A block says that nothing was seen. */
    BLOCK,
    /** A record of another variant, which gets in the way. */
    NEARBY,
    /** A record of this locus. */
    RECORD
  }

  LocusReading {
    copies = Collections.unmodifiableList(new ArrayList<>(copies));
    described = Set.copyOf(described);
  }

  static LocusReading withheld(Weight weight, WithheldReason reason) {
    return new LocusReading(
        weight, List.of(), false, OptionalInt.empty(), Set.of(), false, Optional.of(reason));
  }

  LocusReading join(LocusReading other, String reference) {
    if (equals(other)) {
      return this;
    }
    if (weight != other.weight) {
      return weight.compareTo(other.weight) > 0 ? this : other;
    }
    if (trouble.isPresent() || other.trouble.isPresent()) {
      return joinTroubled(other);
    }
    if (copies.size() != other.copies.size()) {
      return conflict();
    }
    for (var alternate : described) {
      if (other.described.contains(alternate) && !sameOf(other, alternate)) {
        return conflict();
      }
    }
    return other.described.containsAll(described)
        ? other.merge(this, reference)
        : merge(other, reference);
  }

  private LocusReading joinTroubled(LocusReading other) {
    if (weight != Weight.RECORD || trouble.equals(other.trouble)) {
      return trouble.isPresent() ? this : other;
    }
    return conflict();
  }

  private boolean sameOf(LocusReading other, String alternate) {
    if (phased && other.phased) {
      for (int i = 0; i < copies.size(); i++) {
        if (alternate.equals(copies.get(i)) != alternate.equals(other.copies.get(i))) {
          return false;
        }
      }
    }
    return count(alternate) == other.count(alternate);
  }

  private long count(String alternate) {
    return copies.stream().filter(alternate::equals).count();
  }

  /** Records of single alternates at one locus, as bcftools norm -m- writes them. */
  private LocusReading merge(LocusReading other, String reference) {
    var merged = new ArrayList<@Nullable String>(copies);
    var homeless = new ArrayList<String>();
    for (int i = 0; i < merged.size(); i++) {
      var mine = merged.get(i);
      var theirs = other.copies.get(i);
      if (Objects.equals(mine, theirs) || reference.equals(theirs)) {
        continue;
      }
      if (mine == null || mine.equals(reference)) {
        // A copy that neither record calls an alternate for stays as unknown as it was.
        merged.set(i, theirs);
      } else if (theirs != null && !described.contains(theirs)) {
        homeless.add(theirs);
      }
    }
    if (!homeless.isEmpty() && (phased || other.phased || !house(merged, homeless, reference))) {
      return conflict();
    }
    var all = new HashSet<>(described);
    all.addAll(other.described);
    return new LocusReading(
        weight,
        merged,
        phased && other.phased,
        phaseSet.equals(other.phaseSet) ? phaseSet : OptionalInt.empty(),
        all,
        contradicted || other.contradicted,
        Optional.empty());
  }

  /** Without phase, 0/1 and 0/1 of two alternates are one copy of each. */
  private static boolean house(
      List<@Nullable String> merged, List<String> homeless, String reference) {
    for (var allele : homeless) {
      int free = merged.indexOf(reference);
      if (free < 0) {
        return false;
      }
      merged.set(free, allele);
    }
    return true;
  }

  private LocusReading conflict() {
    return withheld(weight, WithheldReason.CONFLICTING_RECORDS);
  }

  /** Why the sample has no genotype here; empty where it has. */
  Optional<WithheldReason> reason(String reference) {
    boolean halfReference = copies.stream().allMatch(it -> it == null || it.equals(reference));
    if (trouble.isEmpty() && copies.contains(null) && halfReference) {
      return Optional.of(WithheldReason.NO_CALL);
    }
    // Each half of a split 1/2 shows reads of one allele; joined, no copy is the reference.
    return trouble.isEmpty() && contradicted && copies.contains(reference)
        ? Optional.of(WithheldReason.READS_CONTRADICT)
        : trouble;
  }

  Genotype genotype(Locus locus, String reference) {
    return new Genotype(
        locus,
        reference,
        copies.stream().map(it -> it == null ? Genotype.NOT_CALLED : it).toList(),
        phased || copies.size() == 1,
        phaseSet);
  }

  @Override
  public String toString() {
    return "reading of one locus";
  }
}
