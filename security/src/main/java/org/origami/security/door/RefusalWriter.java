package org.origami.security.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a refused request in the words of the door it knocked at. */
@FunctionalInterface
public interface RefusalWriter {
  void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException;
}
