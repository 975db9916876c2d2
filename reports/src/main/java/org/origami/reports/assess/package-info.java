/** The way from a case's findings to its report. */
@NullMarked
package org.origami.reports.assess;

import org.jspecify.annotations.NullMarked;
