/** The FHIR door: operations, read and search under {@code /fhir}, and what it says of itself. */
@NullMarked
package org.origami.fhir.door;

import org.jspecify.annotations.NullMarked;
