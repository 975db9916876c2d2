/** The module map and the habits of the code, as tests. */
@NullMarked
package org.origami.architecture;

import org.jspecify.annotations.NullMarked;
