/** The story of one case, from the hospital's findings to the stored report. */
@NullMarked
package org.origami.fhir.report;

import org.jspecify.annotations.NullMarked;
