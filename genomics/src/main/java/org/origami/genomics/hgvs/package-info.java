/** HGVS variant descriptions: read, checked, printed. */
@NullMarked
package org.origami.genomics.hgvs;

import org.jspecify.annotations.NullMarked;
