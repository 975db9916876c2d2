package org.origami.genomics.flag;

import java.util.Map;
import java.util.Optional;
import org.origami.genomics.variant.CodedValue;

/**
 * What Sequence Ontology terms mean for folding, where no HGVS name tells it.
 *
 * <p>Identifiers and names: Sequence Ontology (sequenceontology.org), as used by Ensembl's
 * calculated consequences. A missense term alone names no residue, so it is not among them.
 */
final class ConsequenceTerms {
  private static final Map<String, PassReason> BY_ID =
      Map.ofEntries(
          Map.entry("SO:0001587", PassReason.NONSENSE),
          Map.entry("SO:0001589", PassReason.FRAMESHIFT),
          Map.entry("SO:0001574", PassReason.SPLICE),
          Map.entry("SO:0001575", PassReason.SPLICE),
          Map.entry("SO:0002012", PassReason.START_LOSS),
          Map.entry("SO:0001578", PassReason.STOP_LOSS),
          Map.entry("SO:0001627", PassReason.INTRONIC),
          Map.entry("SO:0001623", PassReason.UNTRANSLATED),
          Map.entry("SO:0001624", PassReason.UNTRANSLATED),
          Map.entry("SO:0001819", PassReason.SYNONYMOUS),
          Map.entry("SO:0001821", PassReason.IN_FRAME_INDEL),
          Map.entry("SO:0001822", PassReason.IN_FRAME_INDEL),
          Map.entry("SO:0001628", PassReason.NON_CODING),
          Map.entry("SO:0001631", PassReason.NON_CODING),
          Map.entry("SO:0001632", PassReason.NON_CODING),
          Map.entry("SO:0001792", PassReason.NON_CODING),
          Map.entry("SO:0001893", PassReason.COPY_NUMBER_OR_STRUCTURAL),
          Map.entry("SO:0001889", PassReason.COPY_NUMBER_OR_STRUCTURAL));

  private static final Map<String, PassReason> BY_NAME =
      Map.ofEntries(
          Map.entry("stop_gained", PassReason.NONSENSE),
          Map.entry("frameshift_variant", PassReason.FRAMESHIFT),
          Map.entry("splice_acceptor_variant", PassReason.SPLICE),
          Map.entry("splice_donor_variant", PassReason.SPLICE),
          Map.entry("start_lost", PassReason.START_LOSS),
          Map.entry("stop_lost", PassReason.STOP_LOSS),
          Map.entry("intron_variant", PassReason.INTRONIC),
          Map.entry("5_prime_UTR_variant", PassReason.UNTRANSLATED),
          Map.entry("3_prime_UTR_variant", PassReason.UNTRANSLATED),
          Map.entry("synonymous_variant", PassReason.SYNONYMOUS),
          Map.entry("inframe_insertion", PassReason.IN_FRAME_INDEL),
          Map.entry("inframe_deletion", PassReason.IN_FRAME_INDEL),
          Map.entry("intergenic_variant", PassReason.NON_CODING),
          Map.entry("upstream_gene_variant", PassReason.NON_CODING),
          Map.entry("downstream_gene_variant", PassReason.NON_CODING),
          Map.entry("non_coding_transcript_exon_variant", PassReason.NON_CODING),
          Map.entry("transcript_ablation", PassReason.COPY_NUMBER_OR_STRUCTURAL),
          Map.entry("transcript_amplification", PassReason.COPY_NUMBER_OR_STRUCTURAL));

  private ConsequenceTerms() {}

  /** Empty for a term that decides nothing here. */
  static Optional<PassReason> meaningOf(CodedValue term) {
    return Optional.ofNullable(BY_ID.get(term.code()))
        .or(() -> Optional.ofNullable(BY_NAME.get(term.code())))
        .or(() -> Optional.ofNullable(BY_NAME.get(term.display())));
  }
}
