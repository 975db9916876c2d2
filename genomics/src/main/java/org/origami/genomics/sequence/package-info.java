/** The words of sequences: residues, accessions, gene symbols. */
@NullMarked
package org.origami.genomics.sequence;

import org.jspecify.annotations.NullMarked;
