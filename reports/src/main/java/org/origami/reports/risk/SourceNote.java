package org.origami.reports.risk;

/** A table or data set that a report rests on, from its passport. */
public record SourceNote(String name, String version, String licence, String origin) {}
