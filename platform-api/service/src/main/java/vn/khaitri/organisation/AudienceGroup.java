package vn.khaitri.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.CreateAudienceGroup;
import vn.khaitri.contract.organisation.QuotaGroup;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Whom a document says training is for (ACT-1). It ends, it is never renamed. */
@Entity
@Table(schema = "organisation", name = "audience_group")
class AudienceGroup {
  @Id private String code;
  private String verbatimName;
  private String documentRef;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private @Nullable QuotaGroup quotaGroup;

  protected AudienceGroup() {}

  AudienceGroup(CreateAudienceGroup request) {
    this.code = request.code();
    this.verbatimName = request.verbatimName();
    this.documentRef = request.documentRef();
    this.validFrom = request.validFrom();
    this.quotaGroup = request.quotaGroup();
  }

  void end(LocalDate lastDay) {
    if (lastDay.isBefore(validFrom)) {
      throw new ProblemException(
          OrganisationProblem.AUDIENCE_ENDS_BEFORE_IT_BEGINS,
          List.of(new FieldFault("/validTo", "before-valid-from")));
    }
    validTo = lastDay;
  }

  String code() {
    return code;
  }

  String verbatimName() {
    return verbatimName;
  }

  AudienceGroupView view() {
    return new AudienceGroupView(code, verbatimName, documentRef, validFrom, validTo, quotaGroup);
  }
}
