package org.origami.genomics.structure.file;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of the PDB format.
 *
 * <p>Source: wwPDB, Atomic Coordinate Entry Format 3.3, coordinate section.
 */
final class PdbAtoms implements AtomSource {
  private static final int SHORTEST_ATOM = 54;

  /** Stands for a chain without a name, which old files have. */
  static final String NAMELESS_CHAIN = "_";

  private final TextLines lines;
  private final String first;
  private final Set<String> ended = new HashSet<>();
  private final OriginWords words = new OriginWords();
  private String entry = "";
  private final StatedSequences sequences = new StatedSequences();
  private boolean closed;
  private int models;

  /**
   * @param first the line that was already taken
   */
  PdbAtoms(TextLines lines, String first) {
    this.lines = lines;
    this.first = first;
  }

  /** Whether a file that begins so may be a PDB file. */
  static boolean begins(String line) {
    String record = column(line, 1, 6);
    return Set.of(
            "HEADER", "OBSLTE", "TITLE", "SPLIT", "CAVEAT", "COMPND", "SOURCE", "KEYWDS", "EXPDTA",
            "NUMMDL", "MDLTYP", "AUTHOR", "REVDAT", "SPRSDE", "JRNL", "REMARK", "DBREF", "SEQADV",
            "SEQRES", "MODRES", "HELIX", "SHEET", "SSBOND", "CRYST1", "ORIGX1", "SCALE1", "MODEL",
            "ATOM", "HETATM", "PARENT", "PFRMAT", "USER")
        .contains(record);
  }

  @Override
  public void readTo(Consumer<AtomRow> atoms) {
    for (@Nullable String line = first; line != null; line = lines.next()) {
      String record = column(line, 1, 6);
      switch (record) {
        case "MODEL" -> models++;
        case "EXPDTA" -> words.method(line.substring(6));
        case "TITLE" -> words.title(line);
        case "HEADER" -> header(line);
        case "SEQRES" -> sequence(line);
        case "TER" -> end(line);
        case "END", "ENDMDL", "CONECT", "MASTER" -> closed = true;
        case "ATOM", "HETATM" -> {
          if (models <= 1) {
            closed = closed && record.equals("HETATM");
            atoms.accept(atom(line, record.equals("HETATM")));
          }
        }
        default -> {}
      }
    }
  }

  private void header(String line) {
    words.title(line);
    entry = column(line, 63, 66);
  }

  private void sequence(String line) {
    String chain = column(line, 12, 12);
    for (int from = 20; from <= 68; from += 4) {
      String residue = column(line, from, from + 2);
      if (!residue.isEmpty()) {
        sequences.residue(chain.isEmpty() ? NAMELESS_CHAIN : chain, residue);
      }
    }
  }

  private void end(String line) {
    closed = true;
    if (models <= 1 && line.length() >= 22) {
      ended.add(chain(line));
    }
  }

  private AtomRow atom(String line, boolean hetero) {
    if (line.length() < SHORTEST_ATOM) {
      throw lines.badField("columns 1 to 54", "the line breaks off");
    }
    String chain = chain(line);
    return new AtomRow(
        !hetero || !ended.contains(chain),
        hetero,
        name(line),
        column(line, 17, 17),
        column(line, 18, 20).toUpperCase(Locale.ROOT),
        chain,
        new ResidueNumber(number(line), insertion(line)),
        coordinate(line, 31, 38, "x"),
        coordinate(line, 39, 46, "y"),
        coordinate(line, 47, 54, "z"),
        decimal(line, 55, 60, "occupancy", 1),
        decimal(line, 61, 66, "B-factor", Double.NaN));
  }

  private String name(String line) {
    String name = column(line, 13, 16);
    if (name.isEmpty()) {
      throw lines.badField("atom name (columns 13 to 16)", "it is missing");
    }
    return name;
  }

  private String chain(String line) {
    String chain = column(line, 22, 22);
    return chain.isEmpty() ? NAMELESS_CHAIN : lines.printable("chain (column 22)", chain);
  }

  private int number(String line) {
    try {
      return Integer.parseInt(column(line, 23, 26));
    } catch (NumberFormatException e) {
      throw lines.badField("residue number (columns 23 to 26)", "it is not a whole number");
    }
  }

  private String insertion(String line) {
    String code = column(line, 27, 27);
    if (!code.isEmpty() && Character.isDigit(code.charAt(0))) {
      throw lines.badField(
          "residue number (columns 23 to 26)",
          "a digit follows in column 27: numbers above 9999 need mmCIF");
    }
    return lines.printable("insertion code (column 27)", code);
  }

  private float coordinate(String line, int from, int to, String field) {
    float value = (float) decimal(line, from, to, field, Double.NaN);
    if (AtomRow.absurd(value)) {
      throw lines.badField(columns(field, from, to), "it is not a coordinate");
    }
    return value;
  }

  private double decimal(String line, int from, int to, String field, double none) {
    String text = column(line, from, to);
    try {
      return text.isEmpty() ? none : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw lines.badField(columns(field, from, to), "it is not a number");
    }
  }

  private static String columns(String field, int from, int to) {
    return field + " (columns " + from + " to " + to + ")";
  }

  /** The text of columns counted from 1, without the blanks around it. */
  private static String column(String line, int from, int to) {
    return from > line.length()
        ? ""
        : line.substring(from - 1, Math.min(to, line.length())).strip();
  }

  @Override
  public Origin origin() {
    return words.origin();
  }

  @Override
  public String entry() {
    return entry;
  }

  @Override
  public OptionalInt statedLength(String chain) {
    return sequences.length(chain);
  }

  @Override
  public boolean ended() {
    return closed;
  }

  @Override
  public int modelsLeftOut() {
    return Math.max(0, models - 1);
  }
}
