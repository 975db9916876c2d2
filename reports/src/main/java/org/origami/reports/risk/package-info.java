/** The risk report as a value: every finding, its evidence and its limits. */
@NullMarked
package org.origami.reports.risk;

import org.jspecify.annotations.NullMarked;
