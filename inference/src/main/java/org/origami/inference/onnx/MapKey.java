package org.origami.inference.onnx;

/** Everything that a map depends on. */
record MapKey(String modelSha256, String inputSha256) {}
