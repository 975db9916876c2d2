/**
 * From a gene's alleles to its phenotype: allele function, activity score and the rules of CPIC.
 */
@NullMarked
package org.origami.genomics.pgx.phenotype;

import org.jspecify.annotations.NullMarked;
