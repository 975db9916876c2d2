/** The referee of written resources: HAPI's validator with Genomics Reporting 3.0.0. */
@NullMarked
package org.origami.fhir.validation;

import org.jspecify.annotations.NullMarked;
