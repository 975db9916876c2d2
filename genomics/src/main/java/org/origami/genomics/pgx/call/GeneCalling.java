package org.origami.genomics.pgx.call;

import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.SampleGenotypes;

/** A way of calling one gene. */
interface GeneCalling {
  GeneCall call(SampleGenotypes sample);
}
