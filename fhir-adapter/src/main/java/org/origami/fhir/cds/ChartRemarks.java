package org.origami.fhir.cds;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the server that holds the gene results remarked on its answer.
 *
 * @param count of the remarks, without those that only inform
 * @param partial whether one of them says that results were held back or left out
 */
record ChartRemarks(int count, boolean partial) {
  private static final Set<IssueType> LEFT_OUT =
      EnumSet.of(
          IssueType.SECURITY,
          IssueType.LOGIN,
          IssueType.UNKNOWN,
          IssueType.EXPIRED,
          IssueType.FORBIDDEN,
          IssueType.SUPPRESSED,
          IssueType.TOOCOSTLY,
          IssueType.TRANSIENT,
          IssueType.LOCKERROR,
          IssueType.NOSTORE,
          IssueType.EXCEPTION,
          IssueType.TIMEOUT,
          IssueType.INCOMPLETE,
          IssueType.THROTTLED);

  static ChartRemarks in(List<Resource> answer) {
    var issues =
        answer.stream()
            .filter(OperationOutcome.class::isInstance)
            .flatMap(it -> ((OperationOutcome) it).getIssue().stream())
            .filter(ChartRemarks::warns)
            .toList();
    return new ChartRemarks(
        issues.size(), issues.stream().anyMatch(it -> LEFT_OUT.contains(it.getCode())));
  }

  private static boolean warns(OperationOutcomeIssueComponent issue) {
    return issue.getSeverity() != IssueSeverity.INFORMATION || LEFT_OUT.contains(issue.getCode());
  }
}
