/**
 * Measurements of the whole product; run by {@code mvn verify -Preport-benchmark}, never as tests.
 */
@NullMarked
package org.origami.benchmarks;

import org.jspecify.annotations.NullMarked;
