/** Reads protein chains from mmCIF and PDB files that an operator names. */
@NullMarked
package org.origami.genomics.structure.file;

import org.jspecify.annotations.NullMarked;
