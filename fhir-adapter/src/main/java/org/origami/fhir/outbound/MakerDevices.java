package org.origami.fhir.outbound;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Device.FHIRDeviceStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.origami.inference.FoldingEffort;
import org.origami.inference.ModelIdentity;
import org.origami.reports.risk.ReportProvenance;

/** Software and model as contained Devices, with the figures of this run as their properties. */
final class MakerDevices {
  static final String SOFTWARE = "software";
  static final String MODEL = "model";

  private final ReportProvenance provenance;

  MakerDevices(ReportProvenance provenance) {
    this.provenance = provenance;
  }

  Device software() {
    var device = device(SOFTWARE, "Origami");
    version(device, "software", provenance.softwareVersion());
    effort(device, provenance.effort());
    return device;
  }

  Device model() {
    var model = provenance.model();
    var device = device(MODEL, model.name());
    version(device, "model", model.version());
    version(device, "SHA-256 of the model file", model.sha256());
    version(device, "runtime", model.runtime());
    device
        .addProperty()
        .setType(FoldingCodes.concept(FoldingTerm.EXECUTION_PROVIDER))
        .addValueCode(FoldingCodes.concept(provider(model)));
    if (!model.fallback().isBlank()) {
      device.addNote().setText(PlainText.markdown("CUDA was not used: " + model.fallback()));
    }
    return device.setParent(new Reference("#" + SOFTWARE));
  }

  private static Device device(String id, String name) {
    var device = new Device();
    device.setId(id);
    device
        .setStatus(FHIRDeviceStatus.ACTIVE)
        .addDeviceName()
        .setName(PlainText.of(name))
        .setType(DeviceNameType.USERFRIENDLYNAME);
    return device;
  }

  private static void version(Device device, String of, String value) {
    device.addVersion().setType(new CodeableConcept().setText(of)).setValue(PlainText.of(value));
  }

  private static FoldingTerm provider(ModelIdentity model) {
    return switch (model.provider()) {
      case CPU -> FoldingTerm.CPU;
      case CUDA -> FoldingTerm.CUDA;
      case RECORDED -> FoldingTerm.RECORDED;
    };
  }

  private static void effort(Device device, FoldingEffort effort) {
    property(
        device,
        FoldingTerm.FLOATING_POINT_OPERATIONS,
        Quantities.count(effort.floatingPointOperations(), "operations"));
    property(device, FoldingTerm.WALL_TIME, Quantities.seconds(effort.wallTime()));
    property(
        device, FoldingTerm.PROTEINS_FOLDED, Quantities.count(effort.proteinsFolded(), "proteins"));
    property(
        device,
        FoldingTerm.PROTEINS_REMEMBERED,
        Quantities.count(effort.proteinsRemembered(), "proteins"));
    property(
        device, FoldingTerm.RESIDUES_FOLDED, Quantities.count(effort.residuesFolded(), "residues"));
  }

  private static void property(Device device, FoldingTerm term, Quantity value) {
    device.addProperty().setType(FoldingCodes.concept(term)).addValueQuantity(value);
  }
}
