package org.origami.genomics.structure.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.zip.GZIPOutputStream;
import org.origami.genomics.sequence.AminoAcid;

/**
 * Writes a sequence, laid out as an α-helix, as the PDB and AlphaFold DB write their mmCIF files:
 * all columns, label and author's numbering side by side.
 */
final class ModelText {
  private static final String[] ATOMS = {"N", "CA", "C", "O", "CB"};

  /** Radius in ångström, angle in degrees and height in ångström of each atom around the axis. */
  private static final double[][] PLACES = {
    {1.57, -27.8, -0.91}, {2.28, 0, 0}, {1.67, 27.0, 1.06}, {2.03, 23.0, 2.28}, {3.3, -16, -0.6}
  };

  private static final String COLUMNS =
      """
      loop_
      _atom_site.group_PDB
      _atom_site.id
      _atom_site.type_symbol
      _atom_site.label_atom_id
      _atom_site.label_alt_id
      _atom_site.label_comp_id
      _atom_site.label_asym_id
      _atom_site.label_entity_id
      _atom_site.label_seq_id
      _atom_site.pdbx_PDB_ins_code
      _atom_site.Cartn_x
      _atom_site.Cartn_y
      _atom_site.Cartn_z
      _atom_site.occupancy
      _atom_site.B_iso_or_equiv
      _atom_site.pdbx_formal_charge
      _atom_site.auth_seq_id
      _atom_site.auth_comp_id
      _atom_site.auth_asym_id
      _atom_site.auth_atom_id
      _atom_site.pdbx_PDB_model_num
      """;

  private static final String SIFTS =
      """
      _atom_site.pdbx_sifts_xref_db_acc
      _atom_site.pdbx_sifts_xref_db_name
      _atom_site.pdbx_sifts_xref_db_num
      _atom_site.pdbx_sifts_xref_db_res
      """;

  private final StringBuilder rows = new StringBuilder();
  private final String sifts;
  private int serial;

  private ModelText(String sifts) {
    this.sifts = sifts;
  }

  /** As AlphaFold DB writes it, numbered from 1. */
  static String alphaFold(String accession, String sequence, IntToDoubleFunction plddt) {
    ModelText text = new ModelText(" " + accession + " UNP 1 M");
    for (int i = 0; i < sequence.length(); i++) {
      text.residue("A", i, sequence.charAt(i), "", i + 1, "?", plddt.applyAsDouble(i), 1, 1, 0);
    }
    return ("data_AF-" + accession + "-F1\n#\n_entry.id AF-" + accession + "-F1\n#\n")
        + "loop_\n_ma_qa_metric.id\n_ma_qa_metric.mode\n_ma_qa_metric.name\n"
        + "1 global pLDDT\n2 local pLDDT\n#\n"
        + COLUMNS
        + SIFTS
        + text.rows
        + "#\n";
  }

  /**
   * As the PDB writes it: an X-ray structure whose chain is A to the archive and B to its authors,
   * with a second model, an alternate location of the third residue and water.
   *
   * @param number the author's number of each residue, with its insertion code as in {@code 52A}
   * @param shown which residues were seen
   */
  static String pdb(
      String entry, String sequence, IntFunction<String> number, IntFunction<Boolean> shown) {
    ModelText text = new ModelText("");
    for (int model = 1; model <= 2; model++) {
      for (int i = 0; i < sequence.length(); i++) {
        String author = number.apply(i);
        String digits = author.replaceAll("[A-Z]", "");
        String code = author.length() > digits.length() ? author.substring(digits.length()) : "?";
        int own = Integer.parseInt(digits);
        char letter = sequence.charAt(i);
        if (shown.apply(i) && i == 2) {
          text.residue("B", i, letter, "A", own, code, 20, 0.6, model, 0);
          text.residue("B", i, letter, "B", own, code, 20, 0.4, model, 0.4);
        } else if (shown.apply(i)) {
          text.residue("B", i, letter, "", own, code, 20, 1, model, 0);
        }
      }
    }
    return ("data_" + entry + "\n#\n_entry.id   " + entry + "\n#\n")
        + ("_exptl.entry_id          " + entry + "\n")
        + "_exptl.method            'X-RAY DIFFRACTION'\n#\n"
        + COLUMNS
        + text.rows
        + "HETATM 9999 O O . HOH E 4 . ? 1.0 2.0 3.0 1.00 30.00 ? 301 HOH B O 1\n#\n";
  }

  private void residue(
      String chain,
      int index,
      char letter,
      String alternate,
      int author,
      String insertion,
      double bFactor,
      double occupancy,
      int model,
      double shift) {
    String name = AminoAcid.ofLetter(letter).orElseThrow().code().toUpperCase(Locale.ROOT);
    for (int atom = 0; atom < (letter == 'G' ? 4 : 5); atom++) {
      double angle = Math.toRadians(PLACES[atom][1] + 100.0 * index);
      rows.append(
          String.format(
              Locale.ROOT,
              "ATOM %d %s %s %s %s A 1 %d %s %.3f %.3f %.3f %.2f %.2f ? %d %s %s %s %d%s\n",
              ++serial,
              ATOMS[atom].substring(0, 1),
              ATOMS[atom],
              alternate.isEmpty() ? "." : alternate,
              name,
              index + 1,
              insertion,
              PLACES[atom][0] * Math.cos(angle) + shift,
              PLACES[atom][0] * Math.sin(angle),
              PLACES[atom][2] + 1.5 * index,
              occupancy,
              bFactor,
              author,
              name,
              chain,
              ATOMS[atom],
              model,
              sifts));
    }
  }

  static byte[] gzipped(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
