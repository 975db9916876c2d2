package org.origami.genomics.structure.site;

import org.origami.genomics.structure.ProteinStructure;

/**
 * A chain of a site's file that serves a reference protein.
 *
 * @param used false where other chains of the site show all that it shows
 */
public record SiteChain(ProteinStructure structure, boolean used) {}
