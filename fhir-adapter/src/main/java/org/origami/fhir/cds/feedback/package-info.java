/** What prescribers did with the cards: taken, or overridden and why. No patient is in it. */
@NullMarked
package org.origami.fhir.cds.feedback;

import org.jspecify.annotations.NullMarked;
