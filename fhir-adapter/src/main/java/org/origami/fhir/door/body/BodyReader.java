package org.origami.fhir.door.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads bodies within the limits, whether their length was announced or not, and undoes gzip on the
 * way so that a small body cannot become a large one unseen.
 */
public final class BodyReader {
  private static final int CHUNK = 16 << 10;

  private final BodyLimits limits;

  /** One permit for each byte that may be in memory at once. */
  private final Semaphore room;

  public BodyReader(BodyLimits limits) {
    this.limits = limits;
    this.room = new Semaphore(limits.bytesAtOnce());
  }

  /** Holds its share of the room until it is closed. */
  public final class Body implements AutoCloseable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
    private int taken;

    private Body() {}

    public byte[] bytes() {
      return bytes.toByteArray();
    }

    private void take(byte[] chunk, int length) {
      if (bytes.size() + length > limits.bytes()) {
        throw BodyProblems.tooLarge(limits.bytes());
      }
      if (!room.tryAcquire(length)) {
        throw BodyProblems.busy();
      }
      taken += length;
      bytes.write(chunk, 0, length);
    }

    @Override
    public void close() {
      room.release(taken);
      taken = 0;
    }
  }

  public Body read(HttpServletRequest request) {
    boolean zipped = isZipped(request);
    if (!zipped && request.getContentLengthLong() > limits.bytes()) {
      throw BodyProblems.tooLarge(limits.bytes());
    }
    var body = new Body();
    try {
      fill(body, zipped ? unzipped(request) : request.getInputStream());
      return body;
    } catch (ZipException e) {
      body.close();
      throw BodyProblems.notGzip();
    } catch (IOException e) {
      body.close();
      throw BodyProblems.cutOff();
    } catch (RuntimeException e) {
      body.close();
      throw e;
    }
  }

  private static InputStream unzipped(HttpServletRequest request) throws IOException {
    return new GZIPInputStream(request.getInputStream(), CHUNK);
  }

  private static void fill(Body body, InputStream in) throws IOException {
    var chunk = new byte[CHUNK];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      body.take(chunk, length);
    }
  }

  private static boolean isZipped(HttpServletRequest request) {
    var encoding = request.getHeader("Content-Encoding");
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    if (encoding.toLowerCase(Locale.ROOT).matches("(x-)?gzip")) {
      return true;
    }
    throw BodyProblems.contentEncoding();
  }
}
