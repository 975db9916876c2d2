/** The command line: what a person types, and what is printed for a person or a pipe. */
@NullMarked
package org.origami.fhir.cli;

import org.jspecify.annotations.NullMarked;
