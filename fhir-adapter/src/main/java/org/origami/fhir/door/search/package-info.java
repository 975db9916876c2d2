/** Searching stored reports: FHIR's search parameters in, a Bundle with links out. */
@NullMarked
package org.origami.fhir.door.search;

import org.jspecify.annotations.NullMarked;
