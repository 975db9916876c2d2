package org.origami.genomics.variant;

/**
 * Something about a finding that a reader should know: a field that could not be read although the
 * rest could, or a form that was tolerated.
 *
 * @param field the field in the standard's words, such as {@code protein HGVS (LOINC 48005-3)}
 * @param remark our own words; never the sender's text
 */
public record ReadingNote(String field, String remark) {}
