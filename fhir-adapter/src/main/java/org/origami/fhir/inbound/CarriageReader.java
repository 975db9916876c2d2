package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.origami.genomics.variant.Carriage;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Zygosity;

/** Reads how the patient carries the variant. */
final class CarriageReader {
  private CarriageReader() {}

  static Carriage read(Components components) {
    return new Carriage(
        Answers.ZYGOSITY.only(components, ComponentCode.ALLELIC_STATE).orElse(Zygosity.NOT_STATED),
        Answers.SOURCE_CLASS
            .only(components, ComponentCode.SOURCE_CLASS)
            .orElse(SourceClass.NOT_STATED),
        copyNumbers(components),
        Fractions.in(components, ComponentCode.SAMPLE_FREQUENCY));
  }

  private static List<Double> copyNumbers(Components components) {
    var numbers = new ArrayList<Double>();
    for (Type value : components.values(ComponentCode.COPY_NUMBER)) {
      if (value instanceof Quantity quantity
          && quantity.hasValue()
          && !quantity.hasComparator()
          && quantity.getValue().signum() >= 0) {
        numbers.add(quantity.getValue().doubleValue());
      } else {
        components.notes().lost(ComponentCode.COPY_NUMBER, "the value is not one number of copies");
      }
    }
    return numbers;
  }
}
