/**
 * What went wrong, in words for whoever asked: status, OperationOutcome and nothing of the input.
 */
@NullMarked
package org.origami.fhir.door.outcome;

import org.jspecify.annotations.NullMarked;
