/** The human reference proteins that ship, found by accession or gene. */
@NullMarked
package org.origami.genomics.protein;

import org.jspecify.annotations.NullMarked;
