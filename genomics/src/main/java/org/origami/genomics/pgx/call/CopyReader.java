package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.allele.DefiningPosition;

/** Reads the alleles of single changes off a copy, or off both. */
final class CopyReader {
  private final AlleleGrid grid;
  private final Optional<TaggedPairReader> pair;

  /** The allele of each base at each position; null where no allele states it. */
  private final @Nullable String[][] alleleOf;

  CopyReader(AlleleGrid grid) {
    this.grid = grid;
    pair = grid.definition().rules().taggedPair().map(p -> new TaggedPairReader(grid, p));
    alleleOf = new String[grid.size()][];
    for (int p = 0; p < grid.size(); p++) {
      alleleOf[p] = new String[grid.position(p).known().size()];
    }
    for (int a = 0; a < grid.alleles(); a++) {
      if (!grid.allele(a).reference()) {
        nameBases(a);
      }
    }
  }

  private void nameBases(int a) {
    for (int p : grid.stated(a)) {
      for (int code = 1; code < alleleOf[p].length; code++) {
        if (grid.accepts(a, p, code)) {
          alleleOf[p][code] = grid.allele(a).name();
        }
      }
    }
  }

  /** The copy that {@code turns} puts together: a set bit takes the block's second side. */
  CopyReading read(ObservedGene observed, int turns) {
    List<String> alleles = new ArrayList<>();
    List<String> further = new ArrayList<>();
    List<String> uncalled = new ArrayList<>();
    for (int p : observed.changed()) {
      int copy = observed.phase().side(p, turns);
      int code = observed.at(p).on(copy);
      if (code == PositionCodes.NOT_CALLED) {
        if (isAskedFor(observed, p)) {
          further.add(name(p, Genotype.NOT_CALLED));
          uncalled.addAll(allelesAt(p));
        }
      } else if (!concernsPair(p) && code != PositionCodes.REFERENCE) {
        var allele = allele(p, code);
        if (allele == null) {
          further.add(name(p, observed.at(p).basesOn(copy)));
        } else {
          alleles.add(allele);
        }
      }
    }
    var tagged = pair.map(t -> t.onCopy(observed, turns)).orElse(TaggedReading.NOTHING);
    int score = alleles.size() + score(observed, tagged);
    alleles.addAll(tagged.alleles());
    alleles.sort(AlleleNameOrder.INSTANCE);
    boolean reference = alleles.isEmpty();
    return new CopyReading(
        haplotype(alleles, further, uncalled),
        (reference ? observed.available().length : score) - further.size(),
        tagged.notes());
  }

  private int score(ObservedGene observed, TaggedReading tagged) {
    return tagged.alleles().stream()
        .flatMap(name -> grid.definition().allele(name).stream())
        .mapToInt(
            a ->
                (int)
                    a.bases().keySet().stream()
                        .filter(position -> observed.has(grid.indexOf(position)))
                        .count())
        .sum();
  }

  /** Where the linked pair's decisive position was typed, nothing hangs on its marker. */
  private boolean isAskedFor(ObservedGene observed, int p) {
    return !concernsPair(p) || pair.get().decides(observed, p);
  }

  private List<String> allelesAt(int p) {
    return Arrays.stream(alleleOf[p]).filter(Objects::nonNull).distinct().toList();
  }

  /** What stands for each copy that was not called at a position, where no copies are known. */
  List<Haplotype> uncalled(ObservedGene observed) {
    List<Haplotype> uncalled = new ArrayList<>();
    for (int p : observed.changed()) {
      if (observed.at(p).half() && isAskedFor(observed, p)) {
        uncalled.add(haplotype(List.of(), List.of(name(p, Genotype.NOT_CALLED)), allelesAt(p)));
      }
    }
    return uncalled;
  }

  private Haplotype haplotype(List<String> alleles, List<String> further, List<String> uncalled) {
    List<String> parts = Stream.concat(alleles.stream(), further.stream()).toList();
    String reference = grid.definition().reference().name();
    if (parts.isEmpty()) {
      return Haplotype.of(reference);
    }
    String name = parts.size() == 1 ? parts.get(0) : "[" + String.join(" + ", parts) + "]";
    return new Haplotype(name, alleles.isEmpty() ? List.of(reference) : alleles, further, uncalled);
  }

  /** A change that is no allele's, in HGVS. */
  private String name(int p, String bases) {
    DefiningPosition position = grid.position(p).position();
    return bases.equals(Genotype.NOT_CALLED)
        ? "g." + position.position() + "?"
        : "g." + position.position() + position.reference() + ">" + bases;
  }

  /** The alleles of all positions but the linked pair, twice where both copies have them. */
  List<String> plainAlleles(ObservedGene observed) {
    List<String> alleles = new ArrayList<>();
    for (int p : observed.changed()) {
      if (!concernsPair(p)) {
        for (int copy = 0; copy < 2; copy++) {
          var allele = allele(p, observed.at(p).on(copy));
          if (allele != null) {
            alleles.add(allele);
          }
        }
      }
    }
    return alleles;
  }

  TaggedReading tagged(ObservedGene observed) {
    return pair.map(t -> t.unphased(observed)).orElse(TaggedReading.NOTHING);
  }

  /** Whether one of the copies may have no change at all. */
  boolean mayBeReference(ObservedGene observed) {
    return AlleleFit.of(grid, observed, 0) != null;
  }

  private boolean concernsPair(int p) {
    return pair.isPresent() && pair.get().concerns(p);
  }

  private @Nullable String allele(int p, int code) {
    return code < alleleOf[p].length ? alleleOf[p][code] : null;
  }
}
