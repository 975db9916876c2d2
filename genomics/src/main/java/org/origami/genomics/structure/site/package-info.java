/** Structures that a site imported, laid on the reference proteins by their sequence. */
@NullMarked
package org.origami.genomics.structure.site;

import org.jspecify.annotations.NullMarked;
