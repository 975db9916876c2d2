/** Medicines that stabilise misfolded proteins or help them fold, and for which variants. */
@NullMarked
package org.origami.reports.therapy;

import org.jspecify.annotations.NullMarked;
