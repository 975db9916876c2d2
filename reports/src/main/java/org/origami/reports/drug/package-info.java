/** What a patient's genes mean for a drug: coded recommendations and their look-up. */
@NullMarked
package org.origami.reports.drug;

import org.jspecify.annotations.NullMarked;
