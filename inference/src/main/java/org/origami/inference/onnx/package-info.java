/** The folding model run by ONNX Runtime. */
@NullMarked
package org.origami.inference.onnx;

import org.jspecify.annotations.NullMarked;
