package org.origami.inference.proteome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.inference.score.DeltaDeltaG;
import org.origami.inference.score.StabilityChange;
import org.origami.inference.score.StabilityMap;

/**
 * Writes the table's rows: one for each substitution of each residue, in the chain's order.
 *
 * <p>A residue that is not assessed has its rows too, with empty numbers and the reason.
 */
final class SubstitutionRows {
  static final String HEADER =
      String.join(
              "\t",
              "structure",
              "chain",
              "residue_number",
              "insertion_code",
              "reference",
              "alternate",
              "ddg_kcal_per_mol",
              "ddg_sd",
              "p_destabilised",
              "plddt",
              "numbering",
              "status")
          + "\n";

  private static final AminoAcid[] ALTERNATES = java.util.Arrays.copyOf(AminoAcid.values(), 20);

  private final OutputStream out;
  private final StringBuilder rows = new StringBuilder(1 << 15);

  SubstitutionRows(OutputStream out) {
    this.out = out;
  }

  void write(TableChain chain, StabilityMap map) throws IOException {
    String first = chain.structure() + '\t' + chain.chain() + '\t';
    for (int i = 0; i < chain.residues().size(); i++) {
      write(chain, map, i, first);
      out.write(rows.toString().getBytes(UTF_8));
      rows.setLength(0);
    }
  }

  private void write(TableChain chain, StabilityMap map, int index, String first) {
    AminoAcid reference = chain.residues().referenceResidue(index);
    ResidueStatus status = chain.status(index).after(map, index);
    String place =
        first
            + chain.number(index)
            + '\t'
            + chain.insertion(index)
            + '\t'
            + reference.letter()
            + '\t';
    String rest = rest(chain, index, status);
    for (AminoAcid alternate : ALTERNATES) {
      if (alternate == reference) {
        continue;
      }
      rows.append(place).append(alternate.letter());
      if (status.assessed()) {
        numbers(map.change(index, alternate));
      } else {
        rows.append("\t\t\t");
      }
      rows.append(rest);
    }
  }

  private void numbers(StabilityChange change) {
    fixed(change.expected().kcalPerMol(), 3);
    fixed(change.sdKcalPerMol(), 3);
    fixed(change.probabilityAbove(DeltaDeltaG.DESTABILISING), 4);
  }

  private static String rest(TableChain chain, int index, ResidueStatus status) {
    OptionalDouble confidence = chain.confidence(index);
    StringBuilder rest = new StringBuilder("\t");
    if (confidence.isPresent() && !Double.isNaN(confidence.getAsDouble())) {
      decimal(rest, confidence.getAsDouble(), 2);
    }
    return rest.append('\t')
        .append(chain.numbering())
        .append('\t')
        .append(status.word())
        .append('\n')
        .toString();
  }

  private void fixed(double value, int digits) {
    decimal(rows.append('\t'), value, digits);
  }

  /** A number with a fixed count of digits after its point; millions are written, so by hand. */
  static void decimal(StringBuilder text, double value, int digits) {
    long scale = 1;
    for (int k = 0; k < digits; k++) {
      scale *= 10;
    }
    long whole = Math.round(Math.abs(value) * scale);
    if (value < 0 && whole != 0) {
      text.append('-');
    }
    text.append(whole / scale).append('.');
    String rest = Long.toString(whole % scale);
    text.append("0".repeat(digits - rest.length())).append(rest);
  }
}
