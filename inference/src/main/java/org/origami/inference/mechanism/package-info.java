/** Why a substitution changes stability, read from the structure. */
@NullMarked
package org.origami.inference.mechanism;

import org.jspecify.annotations.NullMarked;
