package org.origami.fhir.parquet;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.origami.inference.proteome.TableRow;

/** The columns of the table and their types, in the order of the text's; docs/fold.md. */
final class TableRowWriting extends WriteSupport<TableRow> {
  static final MessageType SCHEMA =
      Types.buildMessage()
          .addField(word("structure", true))
          .addField(word("chain", true))
          .addField(Types.required(PrimitiveTypeName.INT32).named("residue_number"))
          .addField(word("insertion_code", false))
          .addField(word("reference", true))
          .addField(word("alternate", true))
          .addField(number("ddg_kcal_per_mol"))
          .addField(number("ddg_sd"))
          .addField(number("p_destabilised"))
          .addField(number("plddt"))
          .addField(word("numbering", true))
          .addField(word("status", true))
          .named("substitution");

  private final Map<String, String> notes;
  private @Nullable RecordConsumer consumer;

  TableRowWriting(Map<String, String> notes) {
    this.notes = notes;
  }

  private static org.apache.parquet.schema.Type word(String name, boolean required) {
    var type =
        required
            ? Types.required(PrimitiveTypeName.BINARY)
            : Types.optional(PrimitiveTypeName.BINARY);
    return type.as(LogicalTypeAnnotation.stringType()).named(name);
  }

  private static org.apache.parquet.schema.Type number(String name) {
    return Types.optional(PrimitiveTypeName.FLOAT).named(name);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(SCHEMA, notes);
  }

  /** Abstract still, though the library itself asks for the other one. */
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
    return new WriteContext(SCHEMA, notes);
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(TableRow row) {
    var to = Objects.requireNonNull(consumer);
    to.startMessage();
    word(to, 0, row.structure());
    word(to, 1, row.chain());
    to.startField("residue_number", 2);
    to.addInteger(row.residueNumber());
    to.endField("residue_number", 2);
    word(to, 3, row.insertionCode());
    word(to, 4, row.reference());
    word(to, 5, row.alternate());
    number(to, 6, row.ddg());
    number(to, 7, row.sd());
    number(to, 8, row.destabilised());
    number(to, 9, row.plddt());
    word(to, 10, row.numbering());
    word(to, 11, row.status());
    to.endMessage();
  }

  /** An optional column is left out where there is no word; no other column is ever empty. */
  private static void word(RecordConsumer to, int column, String word) {
    if (!word.isEmpty()) {
      var name = SCHEMA.getFieldName(column);
      to.startField(name, column);
      to.addBinary(Binary.fromString(word));
      to.endField(name, column);
    }
  }

  private static void number(RecordConsumer to, int column, OptionalDouble number) {
    if (number.isPresent()) {
      var name = SCHEMA.getFieldName(column);
      to.startField(name, column);
      to.addFloat((float) number.getAsDouble());
      to.endField(name, column);
    }
  }
}
