package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.ScoredDiplotype;
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

  private final KnownAlleles known;

  public OutsideCallReader(KnownAlleles known) {
    this.known = known;
  }

  /** A line that cannot be used does not keep the others from being read. */
  public OutsideCalls read(String text) {
    return new Pass().read(text.lines().toList());
  }

  /** One reading of one file. */
  private final class Pass {
    private final Map<Optional<String>, List<GeneCall>> bySample = new LinkedHashMap<>();
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
          take(line, i + 1);
        }
        first = false;
      }
      return new OutsideCalls(bySample, firstLines, refused);
    }

    private boolean isNames(String line) {
      var names = line.toLowerCase(Locale.ROOT).split("\t", -1);
      sampleColumn = names[0].strip().equals(SAMPLE);
      return sampleColumn || names[0].strip().equals("gene");
    }

    private void take(String line, int number) {
      try {
        var fields = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        Optional<String> sample = Optional.empty();
        if (sampleColumn) {
          if (fields.get(0).isEmpty()) {
            throw new RefusedLineException(Problem.NO_SUCH_SAMPLE, SAMPLE);
          }
          sample = Optional.of(fields.get(0));
          firstLines.putIfAbsent(fields.get(0), number);
          fields = fields.subList(1, fields.size());
        }
        keep(sample, call(fields));
      } catch (RefusedLineException e) {
        refused.add(e.at(number));
      }
    }

    private void keep(Optional<String> sample, GeneCall call) {
      var calls = bySample.computeIfAbsent(sample, it -> new ArrayList<>());
      var before =
          calls.stream().filter(it -> it.gene().equals(call.gene())).findFirst().orElse(null);
      if (before == null || statesAnotherAllele(before, call)) {
        calls.add(call);
      } else if (!before.equals(call)) {
        throw new RefusedLineException(Problem.GENE_TWICE, "gene");
      }
    }

    /** Of the HLA genes each line may state one allele: {@code *57:01 positive}. */
    private boolean statesAnotherAllele(GeneCall before, GeneCall call) {
      return gene(call.gene().value()).method() == Method.ALLELE_STATUS
          && before instanceof GeneCall.Stated one
          && call instanceof GeneCall.Stated other
          && one.diplotype().isEmpty()
          && other.diplotype().isEmpty()
          && !one.phenotype().equals(other.phenotype());
    }
  }

  private GeneCall call(List<String> fields) {
    if (fields.size() > FIELDS) {
      throw new RefusedLineException(Problem.TOO_MANY_FIELDS, "columns");
    }
    var gene = gene(fields.isEmpty() ? "" : fields.get(0));
    var alleles = field(fields, 1).map(it -> new AlleleText(known, gene).read(it));
    var phenotype = field(fields, 2).map(it -> term(gene, it));
    var score = field(fields, 3).map(OutsideCallReader::score);
    if (phenotype.isPresent() || score.isPresent()) {
      return new GeneCall.Stated(
          gene.symbol(),
          CallSource.OUTSIDE_CALL,
          alleles,
          phenotype,
          score,
          CallEvidence.ELSEWHERE);
    }
    return alleles
        .map(OutsideCallReader::diplotypes)
        .orElseThrow(() -> new RefusedLineException(Problem.NOTHING_STATED, "columns"));
  }

  private static GeneCall diplotypes(Diplotype diplotype) {
    return new GeneCall.Diplotypes(
        diplotype.gene(),
        CallSource.OUTSIDE_CALL,
        List.of(new ScoredDiplotype(diplotype, 0)),
        List.of(),
        CallEvidence.ELSEWHERE);
  }

  private Pharmacogene gene(String text) {
    return GeneSymbol.parse(text)
        .flatMap(known::gene)
        .orElseThrow(() -> new RefusedLineException(Problem.UNKNOWN_GENE, "gene"));
  }

  private static Optional<String> field(List<String> fields, int index) {
    boolean given = index < fields.size() && !fields.get(index).isEmpty();
    return given && !fields.get(index).equalsIgnoreCase("n/a")
        ? Optional.of(fields.get(index))
        : Optional.empty();
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
