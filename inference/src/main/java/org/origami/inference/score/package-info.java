/** The model's numbers with their unit and sign. */
@NullMarked
package org.origami.inference.score;

import org.jspecify.annotations.NullMarked;
