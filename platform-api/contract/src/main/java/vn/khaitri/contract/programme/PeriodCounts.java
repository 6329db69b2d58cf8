package vn.khaitri.contract.programme;

/** Whole periods. */
public record PeriodCounts(int theory, int practice, int total) {}
