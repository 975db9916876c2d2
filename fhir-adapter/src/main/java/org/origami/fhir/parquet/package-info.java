/** Tables of folded structures in the form of Apache Parquet; nothing else knows that form. */
@NullMarked
package org.origami.fhir.parquet;

import org.jspecify.annotations.NullMarked;
