package org.origami.genomics.structure.file;

import java.util.function.Supplier;

/** A structure file, or one chain of it, cannot be used; the message names file and field. */
public final class StructureFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Failure failure;
  private final String place;

  /** Stable codes: documented in docs/structures.md, asserted in tests, never reused. */
  public enum Failure {
    NOT_READABLE("STR-001", "the file cannot be read"),
    EMPTY("STR-002", "the file is empty"),
    CUT_SHORT("STR-003", "the file is damaged or cut short"),
    NOT_A_STRUCTURE("STR-004", "the file is neither mmCIF nor PDB"),
    BAD_FIELD("STR-005", "a field cannot be read"),
    NO_SUCH_CHAIN("STR-006", "the file has no such chain"),
    NO_PROTEIN("STR-007", "there is no protein residue"),
    CHAIN_TOO_LONG("STR-008", "the chain is longer than the model takes"),
    FILE_TOO_LARGE("STR-009", "the file is larger than is read"),
    RESIDUE_TWICE("STR-010", "a residue number stands for two residues"),
    NO_BACKBONE("STR-011", "no residue has all of N, CA, C and O"),
    BAD_CONFIDENCE("STR-012", "the confidence of a predicted residue is not from 0 to 100"),
    ORIGIN_NOT_STATED("STR-013", "the file does not say whether it was measured or predicted"),
    PLACE_IN_DOUBT(
        "STR-014", "the chain is like a reference protein, but which residue is which is in doubt"),
    UNFORESEEN("STR-015", "reading the file failed in a way that was not foreseen"),
    NO_CONFIDENCE("STR-016", "the model states no confidence, pLDDT, in its residues");

    private final String code;
    private final String meaning;

    Failure(String code, String meaning) {
      this.code = code;
      this.meaning = meaning;
    }

    public String code() {
      return code;
    }

    /** A plain sentence without a full stop. */
    public String meaning() {
      return meaning;
    }
  }

  /**
   * @param file its name
   * @param place where in it and what was seen, in words of ours; empty where it is the whole file
   */
  StructureFileException(Failure failure, String file, String place) {
    super(failure.code + ": " + file + ": " + words(failure, place));
    this.failure = failure;
    this.place = place;
  }

  /**
   * Does what concerns one file, so that whatever goes wrong with it is told of that file and stops
   * no other.
   *
   * @throws StructureFileException where anything fails
   */
  public static <T> T naming(String file, Supplier<T> work) {
    try {
      return work.get();
    } catch (StructureFileException e) {
      throw e;
    } catch (RuntimeException e) {
      var told = new StructureFileException(Failure.UNFORESEEN, file, e.getClass().getSimpleName());
      told.initCause(e);
      throw told;
    }
  }

  /** A plain sentence without a full stop: what is wrong and where, without code and file. */
  public String words() {
    return words(failure, place);
  }

  static String words(Failure failure, String place) {
    return failure.meaning + (place.isEmpty() ? "" : " (" + place + ")");
  }

  public Failure failure() {
    return failure;
  }
}
