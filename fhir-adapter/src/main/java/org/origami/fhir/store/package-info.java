/**
 * Keeps finished reports, whole or not at all, and finds them again by patient, date, code and
 * status.
 */
@NullMarked
package org.origami.fhir.store;

import org.jspecify.annotations.NullMarked;
