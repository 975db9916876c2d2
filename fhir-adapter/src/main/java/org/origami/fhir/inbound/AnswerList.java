package org.origami.fhir.inbound;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.origami.genomics.variant.CodedValue;

/**
 * The answers that a field can have, by code and by word.
 *
 * @param codes LOINC answers by their code, others by code or by {@code system|code}
 * @param words in lower case
 */
record AnswerList<E>(Map<String, E> codes, Map<String, E> words) {
  AnswerList {
    codes = Map.copyOf(codes);
    words = Map.copyOf(words);
  }

  /** What the codings say, or, where none of them is known, what the words say. */
  Set<E> in(Concept concept) {
    Set<E> coded = coded(concept);
    return coded.isEmpty() ? worded(concept) : coded;
  }

  /** What codings and words say together; more than one answer is a contradiction. */
  Set<E> everywhereIn(Concept concept) {
    Set<E> all = coded(concept);
    all.addAll(worded(concept));
    return all;
  }

  /** The one answer of several concepts; nothing, with a note, where they are odd or differ. */
  Optional<E> only(Components components, ComponentCode field) {
    Set<E> answers = new LinkedHashSet<>();
    for (Concept concept : components.concepts(field)) {
      Set<E> found = in(concept);
      if (found.isEmpty()) {
        components.notes().lost(field, "the value is not one of the standard's answers");
      }
      answers.addAll(found);
    }
    if (answers.size() > 1) {
      components.notes().lost(field, "several values contradict each other");
      return Optional.empty();
    }
    return answers.stream().findFirst();
  }

  /** What one coding's code says, whatever its words. */
  Optional<E> of(CodedValue coding) {
    return Optional.ofNullable(codes.get(coding.code()))
        .or(() -> Optional.ofNullable(codes.get(coding.system() + "|" + coding.code())));
  }

  private Set<E> coded(Concept concept) {
    Set<E> answers = new LinkedHashSet<>();
    concept.codings().stream().flatMap(coding -> of(coding).stream()).forEach(answers::add);
    return answers;
  }

  private Set<E> worded(Concept concept) {
    Set<E> answers = new LinkedHashSet<>();
    concept
        .words()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(text -> Optional.ofNullable(words.get(text)).stream())
        .forEach(answers::add);
    return answers;
  }
}
