package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.OpenAllele;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * Says which alleles of another function than the reference's a call could not exclude.
 *
 * <p>Where positions were sent that cannot be used, and a result that shows no lower function hangs
 * on them, the call is withdrawn; where positions are merely missing it stands, as CPIC's tools
 * have it, and the note stands beside it.
 */
final class OpenAlleleJudge {
  private static final String INCREASED = "Increased function";

  private final AlleleFunctions functions;
  private final Optional<String> normal;

  OpenAlleleJudge(AlleleFunctions functions) {
    this.functions = functions;
    // CPIC lists the reference first.
    normal = functions.all().stream().findFirst().flatMap(AlleleFunction::function);
  }

  GenePhenotype weigh(GenePhenotype judged) {
    GeneCall call = judged.call();
    Set<String> found = found(call);
    List<OpenAllele> open =
        call.evidence().open().stream()
            .filter(
                it ->
                    !found.contains(it.name())
                        && functions.of(it.name()).filter(this::differs).isPresent())
            .toList();
    if (open.isEmpty() || judged.results().isEmpty()) {
      return judged;
    }
    List<OpenAllele> withheld = open.stream().filter(it -> !it.withheld().isEmpty()).toList();
    boolean withdrawn =
        withheld.stream().flatMap(it -> functions.of(it.name()).stream()).anyMatch(this::lower)
            && judged.results().stream().noneMatch(this::showsLower);
    GeneCall noted = call.with(call.evidence().noting(note(open, withheld)));
    return withdrawn
        ? new GenePhenotype(
            new GeneCall.NotCalled(call.gene(), NoCallReason.POSITION_WITHHELD, noted.evidence()),
            List.of())
        : new GenePhenotype(noted, judged.results());
  }

  private static Set<String> found(GeneCall call) {
    Stream<Haplotype> copies =
        call.match(
            called -> called.best().stream().flatMap(it -> it.diplotype().haplotypes().stream()),
            unphased -> unphased.found().stream(),
            stated -> Stream.of(),
            not -> Stream.of());
    return copies.flatMap(it -> it.namedAlleles().stream()).collect(Collectors.toSet());
  }

  private boolean differs(AlleleFunction allele) {
    return allele.told() && !allele.function().equals(normal);
  }

  private boolean lower(AlleleFunction allele) {
    return differs(allele) && !allele.function().equals(Optional.of(INCREASED));
  }

  private boolean showsLower(PhenotypeResult result) {
    return result.functions().stream().anyMatch(this::lower);
  }

  private static CallNote note(List<OpenAllele> open, List<OpenAllele> withheld) {
    List<OpenAllele> named = withheld.isEmpty() ? open : withheld;
    return new CallNote(
        CallNote.Kind.ALLELES_NOT_EXCLUDED,
        "Cannot be excluded, since "
            + (withheld.isEmpty()
                ? "their positions have no genotype: "
                : "positions of theirs were sent that cannot be used: ")
            + AlleleList.words(named.stream().map(OpenAllele::name).toList())
            + (withheld.isEmpty() ? "." : ". Have these genotyped again."));
  }
}
