/** Risk reports out: from the core's value to resources of HL7 Genomics Reporting. */
@NullMarked
package org.origami.fhir.outbound;

import org.jspecify.annotations.NullMarked;
