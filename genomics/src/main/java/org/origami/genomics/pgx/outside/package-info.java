/** Reads the outside call files of a site's own callers, such as those for CYP2D6 and HLA. */
@NullMarked
package org.origami.genomics.pgx.outside;

import org.jspecify.annotations.NullMarked;
