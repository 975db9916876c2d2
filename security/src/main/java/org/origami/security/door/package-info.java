/** Who is let in: the one place where a request is allowed or refused. */
@NullMarked
package org.origami.security.door;

import org.jspecify.annotations.NullMarked;
