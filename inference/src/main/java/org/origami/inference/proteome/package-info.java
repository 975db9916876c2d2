/** Folds whole collections of structures into one table of every substitution. */
@NullMarked
package org.origami.inference.proteome;

import org.jspecify.annotations.NullMarked;
