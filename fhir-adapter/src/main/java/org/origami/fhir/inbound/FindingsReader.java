package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.Variant;

/**
 * Reads the genomic Observations of one case. It never throws: an Observation that cannot be read
 * is an unread finding with its reason.
 */
public final class FindingsReader {
  private final VariantReader variantReader;

  public FindingsReader(HgvsReader hgvs) {
    this.variantReader = new VariantReader(hgvs);
  }

  /** Reads what a hospital's server answered to a search by this patient. */
  public CaseReading readPulled(String patient, Collection<? extends Resource> resources) {
    return read(Address.parse(patient), true, resources);
  }

  /**
   * Reads the findings of a known patient; Observations of anybody else are unread findings.
   *
   * @param patient such as {@code Patient/1} or an absolute address
   * @param resources Observations, or Bundles and Parameters that hold them, in any order
   */
  public CaseReading readFor(String patient, Collection<? extends Resource> resources) {
    return read(Address.parse(patient), false, resources);
  }

  /**
   * Reads the findings of the one patient that the resources speak of. Where they speak of several,
   * nobody's findings are read: each is unread with the reason that it belongs to another patient.
   */
  public CaseReading read(Collection<? extends Resource> resources) {
    return read(Optional.empty(), false, resources);
  }

  private CaseReading read(
      Optional<Address> patient, boolean searched, Collection<? extends Resource> resources) {
    var sent = SentResources.unpack(resources);
    var index = CaseIndex.of(sent.observations());
    var owners = Owners.of(patient, searched, index, sent.patients());
    var sorting = new CaseSorting(index, owners);

    List<Variant> variants = new ArrayList<>();
    List<UnreadFinding> unread = new ArrayList<>();
    Map<FindingId, SourceObservation> sources = new HashMap<>();
    for (Sent finding : sorting.findings()) {
      var id = new FindingId(variants.size() + unread.size() + 1);
      readOne(id, finding, sorting).match(variants::add, unread::add);
      sorting.source(finding).ifPresent(source -> sources.put(id, source));
    }
    return new CaseReading(variants, unread, sources, owners.named());
  }

  private VariantReading readOne(FindingId id, Sent finding, CaseSorting sorting) {
    return sorting
        .refusal(finding)
        .<VariantReading>map(refusal -> new VariantReading.Unread(refusal.numbered(id)))
        .orElseGet(() -> variantReader.read(id, sorting.joined(finding)));
  }
}
