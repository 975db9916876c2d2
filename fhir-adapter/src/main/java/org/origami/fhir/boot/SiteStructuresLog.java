package org.origami.fhir.boot;

import org.origami.genomics.structure.site.RefusedFile;
import org.origami.genomics.structure.site.SiteStructures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator at the start what became of the site's structure files. */
final class SiteStructuresLog {
  private static final Logger LOG = LoggerFactory.getLogger(SiteStructuresLog.class);

  private static final int MOST_TOLD = 100;

  void tell(SiteStructures site) {
    LOG.info(
        "{} structure files of the site serve {} proteins; {} are of other proteins, {} refused",
        site.files(),
        site.coveredProteins(),
        site.ofOtherProteins().size(),
        site.refused().size());
    site.refused().stream().limit(MOST_TOLD).map(RefusedFile::toString).forEach(LOG::warn);
    site.unended().stream()
        .limit(MOST_TOLD)
        .forEach(name -> LOG.warn("{} does not end as a whole file does: is it cut short?", name));
    if (site.refused().size() > MOST_TOLD) {
      LOG.warn(
          "and {} more refused: origami structures list names them all",
          site.refused().size() - MOST_TOLD);
    }
  }
}
