package org.origami.genomics.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.hgvs.Expression.Joint;
import org.origami.genomics.hgvs.NucleotideEdit.DeletionInsertion;
import org.origami.genomics.hgvs.NucleotideEdit.Plain;
import org.origami.genomics.hgvs.NucleotideEdit.RepeatRow;
import org.origami.genomics.hgvs.NucleotideEdit.Substitution;
import org.origami.genomics.hgvs.NucleotideEdit.Unit;

/** What happens to nucleotides at a known or uncertain place. */
final class NucleotideEditGrammar {
  private final Cursor cursor;
  private final Location location;
  private final BasesGrammar bases;
  private final CountGrammar counts;
  private final PositionGrammar positions;
  private final InsertedSequenceGrammar insertions;
  private final LocationLaws laws;

  NucleotideEditGrammar(Cursor cursor, CoordinateType type, Location location) {
    this.cursor = cursor;
    this.location = location;
    bases = new BasesGrammar(cursor, type);
    counts = new CountGrammar(cursor);
    positions = new PositionGrammar(cursor, type);
    insertions = new InsertedSequenceGrammar(cursor, type);
    laws = new LocationLaws(cursor, type, location);
  }

  NucleotideEdit edit() {
    Optional<NucleotideEdit> named = named();
    if (named.isPresent()) {
      return named.get();
    }
    if (cursor.peek() == '[') {
      return repeatByPlace();
    }
    if (cursor.at("::")) {
      throw cursor.refuse(HgvsProblem.JOINED_SEQUENCES);
    }
    if (!bases.atBase()) {
      throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
    }
    return ofBases();
  }

  /** The changes that have a word or a sign of their own. */
  private Optional<NucleotideEdit> named() {
    if (cursor.take("delins")) {
      return Optional.of(new DeletionInsertion(insertions.inserted()));
    }
    if (cursor.take(Plain.DELETION.toString())) {
      return Optional.of(deletion());
    }
    if (cursor.take(Plain.DUPLICATION.toString())) {
      return Optional.of(sized(Plain.DUPLICATION));
    }
    if (cursor.take("ins")) {
      laws.neighbours();
      return Optional.of(new NucleotideEdit.Insertion(insertions.inserted()));
    }
    if (cursor.take(Plain.INVERSION.toString())) {
      laws.severalPlaces();
      redundant();
      return Optional.of(Plain.INVERSION);
    }
    if (cursor.take("copy")) {
      cursor.note(HgvsNote.OLD_COUNT);
      return Optional.of(new NucleotideEdit.Repeat(List.of(new Unit(List.of(), counts.count()))));
    }
    if (cursor.take("con")) {
      cursor.note(HgvsNote.OLD_CONVERSION);
      return Optional.of(new DeletionInsertion(insertions.inserted()));
    }
    return signed();
  }

  private Optional<NucleotideEdit> signed() {
    if (cursor.take('=')) {
      return Optional.of(atMixture() ? mixture() : new NucleotideEdit.Unchanged(List.of()));
    }
    if (cursor.take('?')) {
      return Optional.of(Plain.UNKNOWN);
    }
    for (Plain word :
        List.of(
            Plain.SUPERNUMERARY,
            Plain.METHYLATION_GAINED,
            Plain.METHYLATION_LOST,
            Plain.METHYLATION_UNCHANGED)) {
      if (cursor.take(word.toString())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private NucleotideEdit deletion() {
    int start = cursor.offset();
    Optional<Bases> removed = bases.atBase() && !atUntold() ? redundant() : Optional.empty();
    if (removed.isEmpty() && !cursor.at("ins")) {
      return sized(Plain.DELETION);
    }
    if (!cursor.take("ins")) {
      return Plain.DELETION;
    }
    InsertedSequence inserted = insertions.inserted();
    return removed
        .filter(old -> old.length() == 1)
        .flatMap(old -> substitution(old, inserted, start))
        .orElseGet(() -> new DeletionInsertion(inserted));
  }

  /** {@code delGinsA} tells both nucleotides and is a substitution. */
  private Optional<NucleotideEdit> substitution(Bases old, InsertedSequence inserted, int start) {
    if (inserted.parts().size() == 1
        && inserted.parts().get(0) instanceof InsertedSequence.Listed listed
        && listed.bases().length() == 1) {
      cursor.note(HgvsNote.OLD_DELINS);
      return Optional.of(changed(old, listed.bases(), start));
    }
    return Optional.empty();
  }

  private boolean atUntold() {
    return (cursor.peek() == 'N' || cursor.peek() == 'n') && cursor.peek(1) == '[';
  }

  /** A deletion or duplication with the size of it, {@code delN[15]}; or with what it tells. */
  private NucleotideEdit sized(Plain edit) {
    if (atUntold()) {
      cursor.next(1);
      return new NucleotideEdit.Sized(edit, counts.bracketed());
    }
    if (cursor.atDigit() || (cursor.peek() == '(' && Cursor.isDigit(cursor.peek(1)))) {
      return bareSize(edit);
    }
    redundant();
    return edit;
  }

  private NucleotideEdit bareSize(Plain edit) {
    int start = cursor.offset();
    cursor.note(HgvsNote.OLD_COUNT);
    Count size = counts.count();
    if (cursor.at("ins")) {
      laws.length(size.least(), start);
      cursor.take("ins");
      return new DeletionInsertion(insertions.inserted());
    }
    if (laws.isOfKnownLength()) {
      laws.length(size.least(), start);
      return edit;
    }
    return new NucleotideEdit.Sized(edit, size);
  }

  private Optional<Bases> redundant() {
    int start = cursor.offset();
    Optional<Bases> told = bases.take();
    told.ifPresent(
        sequence -> {
          cursor.note(HgvsNote.REDUNDANT_SEQUENCE);
          laws.length(sequence.length(), start);
        });
    return told;
  }

  private NucleotideEdit ofBases() {
    int start = cursor.offset();
    Bases first = bases.expect(HgvsProblem.BASE_EXPECTED);
    if (cursor.take('>')) {
      return replaced(first, start);
    }
    if (cursor.peek() == '[') {
      return repeat(first);
    }
    if (cursor.take('=')) {
      laws.length(first.length(), start);
      return new NucleotideEdit.Unchanged(List.of(first));
    }
    throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
  }

  private NucleotideEdit replaced(Bases reference, int start) {
    Bases alternate = bases.expect(HgvsProblem.BASE_EXPECTED);
    if (location instanceof Location.Range) {
      laws.length(reference.length(), start);
      if (reference.equals(alternate)) {
        throw cursor.refuse(HgvsProblem.NO_CHANGE, start);
      }
      cursor.note(HgvsNote.OLD_MULTIPLE_SUBSTITUTION);
      return new DeletionInsertion(InsertedSequence.of(new InsertedSequence.Listed(alternate)));
    }
    return changed(reference, alternate, start);
  }

  private Substitution changed(Bases reference, Bases alternate, int start) {
    if (reference.equals(alternate)) {
      throw cursor.refuse(HgvsProblem.NO_CHANGE, start);
    }
    if (reference.length() != 1 || alternate.length() != 1) {
      throw cursor.refuse(HgvsProblem.ONE_BASE_NEEDED, start);
    }
    return new Substitution(reference, alternate);
  }

  private NucleotideEdit repeatByPlace() {
    Count copies = counts.bracketed();
    var followers = new ArrayList<RepeatRow.Next>();
    while (cursor.atDigit()) {
      Location next = positions.location();
      followers.add(new RepeatRow.Next(next, counts.bracketed()));
    }
    return followers.isEmpty()
        ? new NucleotideEdit.Repeat(List.of(new Unit(List.of(), copies)))
        : new RepeatRow(copies, followers);
  }

  private NucleotideEdit repeat(Bases firstUnit) {
    var units = new ArrayList<Unit>();
    units.add(new Unit(List.of(firstUnit), counts.bracketed()));
    while (bases.atBase()) {
      Bases unit = bases.expect(HgvsProblem.BASE_EXPECTED);
      units.add(new Unit(List.of(unit), counts.bracketed()));
    }
    return new NucleotideEdit.Repeat(units);
  }

  /** {@code 85=/T>C}; in {@code 85=/86T>C} two changes stand side by side. */
  private boolean atMixture() {
    int ahead = cursor.at(Joint.CHIMERIC.sign()) ? 2 : 1;
    return cursor.peek() == '/' && Cursor.isLetter(cursor.peek(ahead));
  }

  private NucleotideEdit mixture() {
    Joint joint = cursor.take(Joint.CHIMERIC.sign()) ? Joint.CHIMERIC : Joint.MOSAIC;
    if (joint == Joint.MOSAIC) {
      cursor.take(Joint.MOSAIC.sign());
    }
    int start = cursor.offset();
    NucleotideEdit other = edit();
    if (other instanceof NucleotideEdit.Mixture || other instanceof NucleotideEdit.Unchanged) {
      throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED, start);
    }
    return new NucleotideEdit.Mixture(joint, other);
  }
}
