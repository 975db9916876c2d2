/** A hospital's FHIR server for trying out: invented patients who carry published variants. */
@NullMarked
package org.origami.fhir.sandbox;

import org.jspecify.annotations.NullMarked;
