package org.origami.genomics.flag;

/** What the asker wants beside the usual. */
public record FlagOptions(boolean includeBenign, boolean includeCommon) {
  public static final FlagOptions USUAL = new FlagOptions(false, false);
}
