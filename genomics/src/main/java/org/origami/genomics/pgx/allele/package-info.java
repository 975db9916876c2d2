/**
 * Definitions of named alleles: which bases stand at which positions, and each gene's own rules.
 */
@NullMarked
package org.origami.genomics.pgx.allele;

import org.jspecify.annotations.NullMarked;
