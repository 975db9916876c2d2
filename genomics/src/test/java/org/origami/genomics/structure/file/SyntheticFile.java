package org.origami.genomics.structure.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Atoms of an ideal α-helix, written as PDB or mmCIF; each test bends them as it needs. */
final class SyntheticFile {
  private static final String[] ATOMS = {"N", "CA", "C", "O"};

  /** Radius in ångström, angle in degrees and height in ångström of each atom around the axis. */
  private static final double[][] PLACES = {
    {1.57, -27.8, -0.91}, {2.28, 0, 0}, {1.67, 27.0, 1.06}, {2.03, 23.0, 2.28}
  };

  /** One atom, each field as its format writes it. */
  record Atom(
      String group,
      String name,
      String conformer,
      String residue,
      String chain,
      int number,
      String insertion,
      double x,
      double y,
      double z,
      double occupancy,
      double bFactor) {
    Atom numbered(int other, String code) {
      return new Atom(
          group, name, conformer, residue, chain, other, code, x, y, z, occupancy, bFactor);
    }

    Atom of(String otherGroup, String otherResidue) {
      return new Atom(
          otherGroup,
          name,
          conformer,
          otherResidue,
          chain,
          number,
          insertion,
          x,
          y,
          z,
          occupancy,
          bFactor);
    }

    Atom conformer(String letter, double share, double shift) {
      return new Atom(
          group, name, letter, residue, chain, number, insertion, x + shift, y, z, share, bFactor);
    }

    Atom inChain(String other) {
      return new Atom(
          group, name, conformer, residue, other, number, insertion, x, y, z, occupancy, bFactor);
    }

    Atom bFactor(double other) {
      return new Atom(
          group, name, conformer, residue, chain, number, insertion, x, y, z, occupancy, other);
    }

    String pdb() {
      return String.format(
          Locale.ROOT,
          "%-6s%5d  %-3s%1s%3s %1s%4d%1s   %8.3f%8.3f%8.3f%6.2f%6.2f           %s",
          group,
          1,
          name,
          conformer,
          residue,
          chain,
          number,
          insertion,
          x,
          y,
          z,
          occupancy,
          bFactor,
          name.substring(0, 1));
    }

    String cif() {
      return String.format(
          Locale.ROOT,
          "%s %s %s %s Z %s %d %s %s %.3f %.3f %.3f %.2f %.2f 1",
          group,
          name,
          orDot(conformer),
          residue,
          group.equals("ATOM") ? "7" : ".",
          number,
          insertion.isEmpty() ? "?" : insertion,
          chain,
          x,
          y,
          z,
          occupancy,
          bFactor);
    }

    private static String orDot(String text) {
      return text.isEmpty() ? "." : text;
    }
  }

  static final String CIF_HEAD =
      """
      data_SYNTHETIC
      # a comment
      _entry.id 'it''s "quoted"'
      _struct.title
      ;a text of
      several _atom_site.lines
      ;
      loop_
      _atom_site.group_PDB
      _atom_site.label_atom_id
      _atom_site.label_alt_id
      _atom_site.label_comp_id
      _atom_site.label_asym_id
      _atom_site.label_seq_id
      _atom_site.auth_seq_id
      _atom_site.pdbx_PDB_ins_code
      _atom_site.auth_asym_id
      _atom_site.Cartn_x
      _atom_site.Cartn_y
      _atom_site.Cartn_z
      _atom_site.occupancy
      _atom_site.B_iso_or_equiv
      _atom_site.pdbx_PDB_model_num
      """;

  private SyntheticFile() {}

  /** Chain A, numbered from 1, with the residues named. */
  static List<Atom> helix(String... residues) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < residues.length; i++) {
      for (int slot = 0; slot < 4; slot++) {
        double angle = Math.toRadians(PLACES[slot][1] + 100 * i);
        atoms.add(
            new Atom(
                "ATOM",
                ATOMS[slot],
                "",
                residues[i],
                "A",
                i + 1,
                "",
                PLACES[slot][0] * Math.cos(angle),
                PLACES[slot][0] * Math.sin(angle),
                // A helix longer than the columns hold is laid in rows.
                PLACES[slot][2] + 1.5 * (i % 2_000),
                1,
                50 + i % 50));
      }
    }
    return atoms;
  }

  /** Of so many alanines. */
  static List<Atom> helix(int length) {
    String[] residues = new String[length];
    Arrays.fill(residues, "ALA");
    return helix(residues);
  }

  static String pdb(List<Atom> atoms) {
    return String.join("\n", atoms.stream().map(Atom::pdb).toList()) + "\nEND\n";
  }

  static String cif(List<Atom> atoms) {
    return CIF_HEAD + String.join("\n", atoms.stream().map(Atom::cif).toList()) + "\n#\n";
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

  static Path written(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
