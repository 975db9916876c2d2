/** What a prescriber is shown: cards by the rules of CDS Hooks 2.0, made from drug guidance. */
@NullMarked
package org.origami.fhir.cds.card;

import org.jspecify.annotations.NullMarked;
