package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.outside.RefusedLine.Problem;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.pgx.phenotype.Pharmacogene.Method;
import org.origami.genomics.pgx.phenotype.PhenotypeTerm;
import org.origami.genomics.pgx.phenotype.PhenotypeTerms;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Reads outside call files as PharmCAT documents them: gene, alleles, phenotype and activity score,
 * separated by tabs. A line of names may come first, and then may begin with a sample column.
 */
public final class OutsideCallReader {
  private static final String SAMPLE = "sample";
  private static final int FIELDS = 4;

  private static final Set<String> STATUS = Set.of("positive", "negative");

  private final KnownAlleles known;
  private final Agreement agreement;

  public OutsideCallReader(KnownAlleles known) {
    this.known = known;
    this.agreement = new Agreement(known);
  }

  /**
   * A line that cannot be used does not keep the others from being read; its gene has no call,
   * whatever other lines say of it.
   */
  public OutsideCalls read(String text) {
    return new Pass().read(text.lines().toList());
  }

  /** One reading of one file. */
  private final class Pass {
    private final Map<Optional<String>, SampleCalls> bySample = new LinkedHashMap<>();
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private boolean sampleColumn;

    OutsideCalls read(List<String> lines) {
      boolean first = true;
      for (int i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (!first || !isNames(line)) {
          take(OutsideLine.of(line, sampleColumn, known), i + 1);
        }
        first = false;
      }
      var calls = new LinkedHashMap<Optional<String>, List<GeneCall>>();
      bySample.forEach((sample, it) -> calls.put(sample, it.calls()));
      return new OutsideCalls(calls, firstLines, refused);
    }

    private boolean isNames(String line) {
      var first = OutsideLine.split(line.toLowerCase(Locale.ROOT), 2).get(0);
      sampleColumn = first.equals(SAMPLE);
      return sampleColumn || first.equals("gene");
    }

    private void take(OutsideLine line, int number) {
      line.sample().ifPresent(name -> firstLines.putIfAbsent(name, number));
      try {
        if (sampleColumn && line.sample().isEmpty()) {
          throw new RefusedLineException(Problem.NO_SUCH_SAMPLE, SAMPLE);
        }
        keep(line, call(line));
      } catch (RefusedLineException e) {
        var at = e.at(number);
        refused.add(at);
        line.about(known).ifPresent(gene -> of(line).refuse(gene, at));
      }
    }

    private void keep(OutsideLine line, GeneCall call) {
      of(line)
          .add(call)
          .ifPresent(
              problem -> {
                throw new RefusedLineException(problem, "gene");
              });
    }

    private SampleCalls of(OutsideLine line) {
      return bySample.computeIfAbsent(line.sample(), sample -> new SampleCalls(agreement));
    }
  }

  private GeneCall call(OutsideLine line) {
    if (line.fields().size() > FIELDS) {
      throw new RefusedLineException(Problem.TOO_MANY_FIELDS, "columns");
    }
    var gene =
        known
            .gene(line.gene())
            .orElseThrow(() -> new RefusedLineException(Problem.UNKNOWN_GENE, "gene"));
    boolean none = line.field(1).filter(NoCallWords::says).isPresent();
    boolean nothingElse = line.field(2).map(NoCallWords::isOne).orElse(true);
    if (none && nothingElse && line.field(3).isEmpty()) {
      return OutsideCall.none(gene.symbol());
    }
    var alleles =
        line.field(1)
            .filter(text -> !none)
            .map(text -> new AlleleText(known, gene).read(text))
            .orElse(List.of());
    var ofAllele = line.field(2).flatMap(text -> ofSingleAllele(gene, text, alleles));
    var phenotype = ofAllele.or(() -> line.field(2)).map(text -> term(gene, text));
    var score = line.field(3).map(OutsideCallReader::score);
    return phenotype.isPresent() || score.isPresent()
        ? stated(gene.symbol(), ofAllele.isPresent() ? List.of() : alleles, phenotype, score)
        : called(alleles);
  }

  private static GeneCall called(List<Diplotype> alleles) {
    if (alleles.isEmpty()) {
      throw new RefusedLineException(Problem.NOTHING_STATED, "columns");
    }
    return OutsideCall.of(alleles);
  }

  private GeneCall stated(
      GeneSymbol gene,
      List<Diplotype> alleles,
      Optional<String> phenotype,
      Optional<ActivityScore> score) {
    var stated =
        new GeneCall.Stated(
            gene,
            CallSource.OUTSIDE_CALL,
            alleles.size() == 1 ? Optional.of(alleles.get(0)) : Optional.empty(),
            phenotype,
            score,
            CallEvidence.ELSEWHERE);
    if (alleles.isEmpty()) {
      return stated;
    }
    var called = OutsideCall.of(alleles);
    if (agreement.denies(stated, called)) {
      throw new RefusedLineException(Problem.CONTRADICTS_ITSELF, "phenotype");
    }
    if (alleles.size() == 1) {
      return stated;
    }
    if (!agreement.follows(stated, called)) {
      throw new RefusedLineException(Problem.SEVERAL_DIPLOTYPES, AlleleText.FIELD);
    }
    return called;
  }

  /** Of a single HLA allele it may be said in one word whether it is carried. */
  private static Optional<String> ofSingleAllele(
      Pharmacogene gene, String text, List<Diplotype> alleles) {
    boolean single =
        gene.method() == Method.ALLELE_STATUS
            && alleles.size() == 1
            && alleles.get(0).haplotypes().size() == 1
            && STATUS.contains(text.toLowerCase(Locale.ROOT));
    return single ? Optional.of(alleles.get(0).label() + " " + text) : Optional.empty();
  }

  private String term(Pharmacogene gene, String text) {
    var bare = text.replace(gene.symbol().value(), " ").strip();
    return PhenotypeTerms.bundled()
        .read(bare)
        .map(PhenotypeTerm::term)
        .filter(known.functions().terms(gene.symbol())::contains)
        .orElseThrow(() -> new RefusedLineException(Problem.UNKNOWN_PHENOTYPE, "phenotype"));
  }

  private static ActivityScore score(String text) {
    return ActivityScore.parse(text)
        .orElseThrow(() -> new RefusedLineException(Problem.NOT_A_SCORE, "activity score"));
  }
}
