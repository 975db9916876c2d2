/** Backbones of reference proteins, residue by residue on their numbering. */
@NullMarked
package org.origami.genomics.structure;

import org.jspecify.annotations.NullMarked;
