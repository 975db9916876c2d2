package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Values beyond the one that the profile has a place for: they go into a note, never away. */
final class Surplus {
  private final List<String> words = new ArrayList<>();

  /** Gives the first value its place and keeps the others in words. */
  <T> void first(List<T> values, Consumer<T> place, String what, Function<T, String> print) {
    values.stream().limit(1).forEach(place);
    values.stream().skip(1).forEach(value -> add(what, print.apply(value)));
  }

  void add(String what, String value) {
    words.add(what + " " + value);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String words() {
    return "Also sent: " + String.join("; ", words) + ".";
  }
}
