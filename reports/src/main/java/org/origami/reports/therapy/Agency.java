package org.origami.reports.therapy;

/** Who authorises medicines. */
public enum Agency {
  FDA,
  EMA
}
