package org.origami.inference.proteome;

/**
 * A structure, or one chain of it, that stands not in the table.
 *
 * @param chain empty where it is the whole structure
 * @param code stable, such as {@code STR-003}
 * @param reason in words of ours
 */
public record RefusedStructure(String structure, String chain, String code, String reason) {}
