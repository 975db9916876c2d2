/** A patient's variant as the laboratory reported it. */
@NullMarked
package org.origami.genomics.variant;

import org.jspecify.annotations.NullMarked;
