/** Who a calling EHR is: its signed token, checked as CDS Hooks 2.0 asks. */
@NullMarked
package org.origami.security.ehr;

import org.jspecify.annotations.NullMarked;
