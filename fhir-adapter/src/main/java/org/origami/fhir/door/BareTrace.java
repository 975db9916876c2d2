package org.origami.fhir.door;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stack trace without messages: those of libraries may quote what was sent. */
final class BareTrace {
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  private BareTrace() {}

  static String of(Throwable failure) {
    var lines = new ArrayList<String>();
    @Nullable Throwable at = failure;
    for (int depth = 0; at != null && depth < CAUSES; depth++) {
      lines.add((depth == 0 ? "" : "caused by ") + at.getClass().getName() + frames(at));
      at = at.getCause();
    }
    return String.join("\n", lines);
  }

  private static String frames(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
