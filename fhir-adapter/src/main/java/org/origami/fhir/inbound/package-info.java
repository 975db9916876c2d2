/** Reads a case's genomic Observations into variants and unread findings. */
@NullMarked
package org.origami.fhir.inbound;

import org.jspecify.annotations.NullMarked;
