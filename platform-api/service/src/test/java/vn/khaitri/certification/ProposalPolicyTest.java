package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.contract.certification.ProposalState.APPROVED;
import static vn.khaitri.contract.certification.ProposalState.PROPOSED;
import static vn.khaitri.contract.certification.ProposalState.RETURNED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khaitri.certification.ProposalPolicy.Step;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.ProposalFlag;
import vn.khaitri.contract.learning.RunProgressView.FastDay;

class ProposalPolicyTest {
  @Test
  void whatWaitsIsApprovedOrReturnedAndOnlyWhatWasReturnedComesAgain() {
    assertEquals(Optional.of(APPROVED), ProposalPolicy.after(PROPOSED, Step.APPROVE));
    assertEquals(Optional.of(RETURNED), ProposalPolicy.after(PROPOSED, Step.RETURN));
    assertEquals(Optional.empty(), ProposalPolicy.after(PROPOSED, Step.TAKE_UP));
    assertEquals(Optional.of(PROPOSED), ProposalPolicy.after(RETURNED, Step.TAKE_UP));
    assertEquals(Optional.empty(), ProposalPolicy.after(RETURNED, Step.APPROVE));
    assertEquals(Optional.empty(), ProposalPolicy.after(RETURNED, Step.RETURN));
    for (var step : Step.values()) {
      assertEquals(Optional.empty(), ProposalPolicy.after(APPROVED, step));
    }
  }

  @Test
  void anOfficerLooksFirstAtWhoWasFastAndWhoComesAgain() {
    var fast = new FastDay(LocalDate.parse("2026-12-01"), BigDecimal.TEN, 8);

    assertEquals(List.of(), ProposalPolicy.flags(evidence(List.of()), false));
    assertEquals(
        List.of(ProposalFlag.FAST, ProposalFlag.AGAIN),
        ProposalPolicy.flags(evidence(List.of(fast)), true));
  }

  private static EvidenceView evidence(List<FastDay> fastDays) {
    return new EvidenceView(
        Instant.EPOCH,
        CompletionDocument.CONFIRMATION,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        PeriodSums.NONE,
        fastDays,
        true,
        false,
        List.of());
  }
}
