/** What is sent: read within limits, checked for its form, and only then parsed. */
@NullMarked
package org.origami.fhir.door.body;

import org.jspecify.annotations.NullMarked;
