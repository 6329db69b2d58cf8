package vn.khaitri.contract.certification;

/** What an officer shall look at first; none of them stands against a document by itself. */
public enum ProposalFlag {
  /** More periods on a day than the programme lays down (BR-04). */
  FAST,
  /** From before the record was asked: its evidence is asked for when it is approved. */
  UNASKED,
  /** It was returned before and is taken up again. */
  AGAIN
}
