package vn.khaitri.contract.certification;

/** Where a proposal stands. */
public enum ProposalState {
  /** It waits for an officer. */
  PROPOSED,
  /** An officer sent it back with a reason; it is taken up again when there is new evidence. */
  RETURNED,
  /** Its document is issued. */
  APPROVED
}
