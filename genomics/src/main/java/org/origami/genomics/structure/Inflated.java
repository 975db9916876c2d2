package org.origami.genomics.structure;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes that were deflated in zlib's format, brought back to their stated length. */
final class Inflated {
  private Inflated() {}

  static byte[] of(byte[] deflated, int offset, int length, int inflatedLength) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated, offset, length);
      byte[] inflated = new byte[inflatedLength];
      int count = inflater.inflate(inflated);
      if (count != inflatedLength || inflater.getRemaining() != 0) {
        throw new IllegalArgumentException("deflated bytes do not have their stated length");
      }
      return inflated;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("bytes are not in zlib's format", e);
    } finally {
      inflater.end();
    }
  }
}
