/** Reads VCF files and keeps of them the genotypes at the loci that are asked for. */
@NullMarked
package org.origami.genomics.vcf;

import org.jspecify.annotations.NullMarked;
