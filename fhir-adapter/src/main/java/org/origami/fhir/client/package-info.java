/** Pulls a patient's genomic Observations from a hospital's FHIR server, whole or not at all. */
@NullMarked
package org.origami.fhir.client;

import org.jspecify.annotations.NullMarked;
