package org.origami.fhir.inbound;

import java.util.function.Consumer;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.Variant;

/** What became of one variant Observation. */
sealed interface VariantReading {
  void match(Consumer<Variant> read, Consumer<UnreadFinding> unread);

  /** It is a carried variant. */
  record Read(Variant variant) implements VariantReading {
    @Override
    public void match(Consumer<Variant> read, Consumer<UnreadFinding> unread) {
      read.accept(variant);
    }
  }

  /** It is not, and why. */
  record Unread(UnreadFinding finding) implements VariantReading {
    @Override
    public void match(Consumer<Variant> read, Consumer<UnreadFinding> unread) {
      unread.accept(finding);
    }
  }
}
