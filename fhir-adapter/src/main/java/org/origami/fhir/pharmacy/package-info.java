/**
 * The story of prescription advice, from a patient's genes and prescriptions to stored guidance.
 */
@NullMarked
package org.origami.fhir.pharmacy;

import org.jspecify.annotations.NullMarked;
