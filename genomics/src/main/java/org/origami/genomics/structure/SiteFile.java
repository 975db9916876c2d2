package org.origami.genomics.structure;

import java.util.regex.Pattern;

/**
 * The file that a site gave a structure in.
 *
 * @param name its path below the site's folder
 * @param sha256 of the file as it lay there, 64 hexadecimal digits
 */
public record SiteFile(String name, String sha256) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public SiteFile {
    if (name.isBlank() || !SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("a site's file has a name and a SHA-256");
    }
  }
}
