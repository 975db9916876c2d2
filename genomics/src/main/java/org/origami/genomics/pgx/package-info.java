/** The words of pharmacogenomics: named alleles, diplotypes, calls, activity scores, phenotypes. */
@NullMarked
package org.origami.genomics.pgx;

import org.jspecify.annotations.NullMarked;
