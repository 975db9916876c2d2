package org.origami.genomics.pgx.call;

import java.util.List;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.allele.GeneDefinition;

/** A gene whose genotypes do not tell its alleles: another caller has to. */
record OutsideOnlyCalling(GeneDefinition definition) implements GeneCalling {
  @Override
  public GeneCall call(SampleGenotypes sample) {
    var evidence =
        new CallEvidence(definition.positions().size(), List.of(), false, List.of(), List.of());
    return new GeneCall.NotCalled(definition.gene(), NoCallReason.OUTSIDE_CALL_NEEDED, evidence);
  }
}
