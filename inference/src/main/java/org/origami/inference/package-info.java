/** What is asked of the folding model and what its answer means. */
@NullMarked
package org.origami.inference;

import org.jspecify.annotations.NullMarked;
