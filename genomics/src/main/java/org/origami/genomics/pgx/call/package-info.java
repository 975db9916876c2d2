/** Calling diplotypes: the named alleles that explain a sample's genotypes. */
@NullMarked
package org.origami.genomics.pgx.call;

import org.jspecify.annotations.NullMarked;
