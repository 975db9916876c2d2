package org.origami.genomics.structure.site;

/**
 * A file of the site's, or one chain of it, that cannot be used.
 *
 * @param file its path below the folder
 * @param chain empty where it is the whole file
 * @param code stable, such as {@code STR-003}
 * @param reason a plain sentence without a full stop
 */
public record RefusedFile(String file, String chain, String code, String reason) {
  @Override
  public String toString() {
    return code + ": " + file + (chain.isEmpty() ? "" : ", chain " + chain) + ": " + reason;
  }
}
