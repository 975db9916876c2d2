/** Reads prescriptions into the question which drug is meant. */
@NullMarked
package org.origami.fhir.prescription;

import org.jspecify.annotations.NullMarked;
