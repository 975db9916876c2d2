/** The whole product as its users run it: the jar, over HTTP and on the command line. */
@NullMarked
package org.origami.product;

import org.jspecify.annotations.NullMarked;
