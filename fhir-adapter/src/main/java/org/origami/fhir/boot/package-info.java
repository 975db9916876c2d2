/** Settings and wiring: the one place where the parts are put together, by hand or by Spring. */
@NullMarked
package org.origami.fhir.boot;

import org.jspecify.annotations.NullMarked;
