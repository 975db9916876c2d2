/** Codes and addresses of the standards that are read and written. */
@NullMarked
package org.origami.fhir.vocabulary;

import org.jspecify.annotations.NullMarked;
