/** Where the folding model leaves the ground that it learned on. */
@NullMarked
package org.origami.inference.scope;

import org.jspecify.annotations.NullMarked;
