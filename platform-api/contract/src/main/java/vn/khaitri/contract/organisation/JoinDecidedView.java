package vn.khaitri.contract.organisation;

/**
 * @param decided requests that this call decided
 * @param gone requests that somebody else decided, or that were withdrawn or replaced before
 */
public record JoinDecidedView(int decided, int gone) {}
