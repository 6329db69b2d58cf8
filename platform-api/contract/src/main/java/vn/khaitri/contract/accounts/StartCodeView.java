package vn.khaitri.contract.accounts;

import java.time.Instant;

/**
 * What somebody signs in with once. It is shown here and nowhere again.
 *
 * @param endsAt until when it is good
 */
public record StartCodeView(String code, Instant endsAt) {}
