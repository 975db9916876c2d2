package org.origami.genomics.structure.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.structure.file.MmcifTokens.Token;
import org.origami.genomics.structure.file.StructureFileException.Failure;

/** Reads the first block of an mmCIF file: its atoms, and whether it was predicted. */
final class MmcifAtoms implements AtomSource {
  private static final String ATOMS = "_atom_site.";
  private static final int WHOLE_BACKBONE = 4;
  private static final String SEQUENCE = "_entity_poly_seq.";

  private final TextLines lines;
  private final MmcifTokens tokens;
  private final OriginWords words = new OriginWords();
  private String entry = "";
  private String polymer = "";
  private @Nullable String model;
  private @Nullable String lastModel;
  private int models;
  private boolean ended = true;
  private String lastResidue = "";
  private final Set<String> lastBackbone = new HashSet<>();
  private final StatedSequences sequences = new StatedSequences();
  private final Map<String, String> entities = new HashMap<>();

  MmcifAtoms(TextLines lines, String first) {
    this.lines = lines;
    this.tokens = new MmcifTokens(lines, first);
  }

  @Override
  public void readTo(Consumer<AtomRow> atoms) {
    Token token = tokens.next();
    boolean begun = false;
    while (token != null) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.startsWith("data_") && !token.quoted()) {
        if (begun) {
          return;
        }
        begun = true;
        token = tokens.next();
      } else if (word.equals("loop_") && !token.quoted()) {
        token = loop(atoms);
      } else if (token.isWord() && word.startsWith("_")) {
        token = item(word);
      } else {
        token = tokens.next();
      }
    }
  }

  private @Nullable Token item(String name) {
    Token value = tokens.next();
    if (value == null || value.isWord()) {
      return value;
    }
    learn(name, value);
    return tokens.next();
  }

  private @Nullable Token loop(Consumer<AtomRow> atoms) {
    List<String> names = new ArrayList<>();
    Token token = tokens.next();
    while (token != null && token.isWord() && token.text().startsWith("_")) {
      names.add(token.text());
      token = tokens.next();
    }
    boolean ofAtoms = !names.isEmpty() && names.get(0).startsWith(ATOMS);
    AtomColumns columns = ofAtoms ? new AtomColumns(lines, names) : null;
    List<Token> row = new ArrayList<>(names.size());
    while (token != null && !token.isWord()) {
      row.add(token);
      if (row.size() == names.size()) {
        take(names, row, columns, atoms);
        row.clear();
      }
      token = tokens.next();
    }
    // Some writers close no loop: only a residue that breaks off tells then.
    ended = !ofAtoms || token != null || tokens.closed() || lastBackbone.size() == WHOLE_BACKBONE;
    if (!row.isEmpty() && ofAtoms) {
      throw new StructureFileException(
          Failure.CUT_SHORT,
          lines.name(),
          "line " + lines.line() + ", _atom_site: a row breaks off");
    }
    return token;
  }

  private void take(
      List<String> names, List<Token> row, @Nullable AtomColumns columns, Consumer<AtomRow> atoms) {
    if (columns != null) {
      if (ofFirstModel(columns.model(row))) {
        AtomRow atom = columns.atom(row);
        if (atom.polymer()) {
          entities.putIfAbsent(atom.chain(), columns.entity(row));
          note(atom);
        }
        atoms.accept(atom);
      }
      return;
    }
    if (names.get(0).startsWith(SEQUENCE)) {
      sequence(names, row);
      return;
    }
    for (int k = 0; k < row.size(); k++) {
      learn(names.get(k).toLowerCase(Locale.ROOT), row.get(k));
    }
  }

  private void note(AtomRow atom) {
    String residue = atom.chain() + " " + atom.number();
    if (!residue.equals(lastResidue)) {
      lastResidue = residue;
      lastBackbone.clear();
    }
    if (Conformer.slot(atom.atom()) >= 0) {
      lastBackbone.add(atom.atom());
    }
  }

  private void sequence(List<String> names, List<Token> row) {
    int polymer = names.indexOf(SEQUENCE + "entity_id");
    int number = names.indexOf(SEQUENCE + "num");
    int residue = names.indexOf(SEQUENCE + "mon_id");
    if (polymer >= 0 && number >= 0 && residue >= 0) {
      sequences.residue(
          row.get(polymer).text(),
          row.get(residue).text().toUpperCase(Locale.ROOT),
          row.get(number).text());
    }
  }

  private boolean ofFirstModel(String number) {
    if (!number.equals(lastModel)) {
      models++;
      lastModel = number;
    }
    if (model == null) {
      model = number;
    }
    return number.equals(model);
  }

  private void learn(String name, Token value) {
    String text = value.text();
    if (name.equals("_entry.id") && !value.isNothing()) {
      entry = StructureFolder.printable(text.strip());
    }
    switch (name) {
      case "_exptl.method" -> words.method(text);
      case "_entity_poly.entity_id" -> polymer = text;
      case "_entity_poly.pdbx_seq_one_letter_code" -> sequences.letters(polymer, text);
      case "_struct.title" -> words.title(text);
      case "_entry.id" -> {
        if (text.startsWith("AF-")) {
          words.statesPlddt();
        }
      }
      case "_ma_qa_metric.name", "_ma_qa_metric.type" -> {
        // Some types go on, as "pLDDT in [0,1]" does.
        if (text.toUpperCase(Locale.ROOT).startsWith("PLDDT")) {
          words.statesPlddt();
        }
      }
      default -> {}
    }
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
    return sequences.length(entities.getOrDefault(chain, ""));
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public int modelsLeftOut() {
    return Math.max(0, models - 1);
  }

  /** Where the columns of the atoms' loop stand. */
  private static final class AtomColumns {
    private final TextLines lines;
    private final Map<String, Integer> places = new HashMap<>();

    AtomColumns(TextLines lines, List<String> names) {
      this.lines = lines;
      for (int k = 0; k < names.size(); k++) {
        places.put(names.get(k).substring(names.get(k).indexOf('.') + 1), k);
      }
    }

    String entity(List<Token> row) {
      return text(row, "label_entity_id");
    }

    String model(List<Token> row) {
      return text(row, "pdbx_PDB_model_num");
    }

    AtomRow atom(List<Token> row) {
      boolean hetero = text(row, "group_PDB").equals("HETATM");
      boolean placed = places.containsKey("label_seq_id");
      return new AtomRow(
          !hetero || !placed || !text(row, "label_seq_id").isEmpty(),
          hetero,
          required(row, "auth_atom_id", "label_atom_id"),
          text(row, "label_alt_id"),
          required(row, "auth_comp_id", "label_comp_id").toUpperCase(Locale.ROOT),
          lines.printable(ATOMS + "auth_asym_id", required(row, "auth_asym_id", "label_asym_id")),
          new ResidueNumber(
              number(row),
              lines.printable(ATOMS + "pdbx_PDB_ins_code", text(row, "pdbx_PDB_ins_code"))),
          coordinate(row, "Cartn_x"),
          coordinate(row, "Cartn_y"),
          coordinate(row, "Cartn_z"),
          decimal(row, "occupancy", 1),
          decimal(row, "B_iso_or_equiv", Double.NaN));
    }

    private int number(List<Token> row) {
      // A ligand may have no number; it is left out further on.
      String text = text(row, "auth_seq_id");
      String chosen = text.isEmpty() ? text(row, "label_seq_id") : text;
      try {
        return Integer.parseInt(chosen);
      } catch (NumberFormatException e) {
        throw lines.badField(ATOMS + "auth_seq_id", "it is not a whole number");
      }
    }

    private float coordinate(List<Token> row, String name) {
      float value = (float) decimal(row, name, Double.NaN);
      if (AtomRow.absurd(value)) {
        throw lines.badField(ATOMS + name, "it is not a coordinate");
      }
      return value;
    }

    private double decimal(List<Token> row, String name, double none) {
      String text = text(row, name);
      try {
        return text.isEmpty() ? none : Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw lines.badField(ATOMS + name, "it is not a number");
      }
    }

    private String required(List<Token> row, String name, String other) {
      String text = text(row, name);
      String chosen = text.isEmpty() ? text(row, other) : text;
      if (chosen.isBlank()) {
        throw lines.badField(ATOMS + other, "it is missing");
      }
      return chosen;
    }

    /** Empty where the column or the value is missing. */
    private String text(List<Token> row, String name) {
      Integer place = places.get(name);
      return place == null || row.get(place).isNothing() ? "" : row.get(place).text();
    }
  }
}
