package org.origami.fhir.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.origami.fhir.store.StoreException.Failure;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Turns what the driver throws into the store's own failures, without the driver's words. */
public final class SqlFailures {
  private SqlFailures() {}

  public static <R> R named(Supplier<R> work) {
    try {
      return work.get();
    } catch (DuplicateKeyException e) {
      throw failure(Failure.ALREADY_STORED, e);
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | TransactionException e) {
      throw failure(Failure.UNAVAILABLE, e);
    } catch (DataAccessException e) {
      throw failure(Failure.REFUSED, e);
    }
  }

  private static StoreException failure(Failure failure, Exception thrown) {
    var root = NestedExceptionUtils.getMostSpecificCause(thrown);
    return root instanceof SQLException sql && sql.getSQLState() != null
        ? new StoreException(failure, "SQL state " + sql.getSQLState())
        : new StoreException(failure, root.getClass().getSimpleName());
  }
}
