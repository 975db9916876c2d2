/** CDS Hooks 2.0: what EHRs ask while a prescriber works, and the cards they are answered with. */
@NullMarked
package org.origami.fhir.cds;

import org.jspecify.annotations.NullMarked;
