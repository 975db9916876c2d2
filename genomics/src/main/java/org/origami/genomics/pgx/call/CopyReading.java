package org.origami.genomics.pgx.call;

import java.util.List;
import org.origami.genomics.pgx.Haplotype;

/**
 * What stands on one copy.
 *
 * @param score how many positions it explains
 * @param notes what a reader has to know of it
 */
record CopyReading(Haplotype haplotype, int score, List<String> notes) {}
