/** What an EHR asks: a CDS Hooks request, read field by field. */
@NullMarked
package org.origami.fhir.cds.request;

import org.jspecify.annotations.NullMarked;
