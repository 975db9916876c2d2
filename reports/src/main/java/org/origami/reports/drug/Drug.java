package org.origami.reports.drug;

import java.util.Optional;

/**
 * An active ingredient that the tables know.
 *
 * @param name the international name in lower case, such as {@code amitriptyline}
 * @param rxNorm the ingredient's RxNorm code; empty where RxNorm has none
 * @param atc an ATC code, for systems that do not speak RxNorm; empty where the source gives none
 */
public record Drug(String name, Optional<RxNormCode> rxNorm, Optional<String> atc) {}
