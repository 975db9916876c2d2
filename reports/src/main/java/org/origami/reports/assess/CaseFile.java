package org.origami.reports.assess;

import java.util.List;
import org.origami.genomics.flag.FlagOptions;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.Variant;

/** All findings of one case, without the patient. */
public record CaseFile(List<Variant> variants, List<UnreadFinding> unread, FlagOptions options) {
  public CaseFile {
    variants = List.copyOf(variants);
    unread = List.copyOf(unread);
  }
}
