/** Invented VCF files over the loci of the bundled allele tables, for tests and benchmarks. */
@NullMarked
package org.origami.fhir.genotypes;

import org.jspecify.annotations.NullMarked;
