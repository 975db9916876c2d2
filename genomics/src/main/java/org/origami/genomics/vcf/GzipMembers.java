package org.origami.genomics.vcf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Inflates gzip and bgzip, and unlike the JDK's reader notices every kind of missing end: a cut in
 * the head of a later member, a wrong checksum, and a bgzip file without its closing empty block.
 */
final class GzipMembers extends InputStream {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int position;
  private int limit;
  private boolean blocked;
  private boolean ended;

  GzipMembers(InputStream in) throws IOException {
    this.in = in;
    openMember();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      while (!ended && length > 0) {
        int read = inflater.inflate(target, offset, length);
        if (read > 0) {
          checksum.update(target, offset, read);
          return read;
        }
        if (inflater.finished()) {
          nextMember();
        } else {
          feed();
        }
      }
      return length == 0 ? 0 : -1;
    } catch (DataFormatException e) {
      throw new ZipException("the compressed bytes are not as they should be");
    }
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary() || !fill()) {
      throw new EOFException();
    }
    inflater.setInput(buffer, position, limit - position);
    position = limit;
  }

  private void nextMember() throws IOException {
    position = limit - inflater.getRemaining();
    boolean empty = inflater.getBytesWritten() == 0;
    if (number(4) != checksum.getValue()
        || number(4) != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("a checksum differs");
    }
    if (position < limit || fill()) {
      openMember();
    } else if (blocked && !empty) {
      throw new EOFException();
    } else {
      ended = true;
    }
  }

  private void openMember() throws IOException {
    if (number(2) != 0x8b1f || next() != 8) {
      throw new ZipException("not a gzip member");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      int length = (int) number(2);
      boolean begins = length >= 2 && number(2) == ('B' | 'C' << 8);
      blocked |= begins;
      skip(length >= 2 ? length - 2 : length);
    }
    for (int part : new int[] {NAME, COMMENT}) {
      if ((flags & part) != 0) {
        skipText();
      }
    }
    skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, position, limit - position);
    position = limit;
  }

  private long number(int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (long) next() << (8 * i);
    }
    return value;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int character;
    do {
      character = next();
    } while (character != 0);
  }

  private int next() throws IOException {
    if (position == limit && !fill()) {
      throw new EOFException();
    }
    return buffer[position++] & 0xff;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    position = 0;
    limit = Math.max(read, 0);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
