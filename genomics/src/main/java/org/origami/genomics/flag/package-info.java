/** Which variants go to folding inference, and why the others do not. */
@NullMarked
package org.origami.genomics.flag;

import org.jspecify.annotations.NullMarked;
