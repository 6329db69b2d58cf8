package vn.khaitri.contract.programme;

/**
 * @param shared whether everyone who works on programmes may read the draft
 */
public record ShareProgramme(boolean shared) {}
