package vn.khaitri.contract.library;

import java.time.Instant;

/**
 * @param person display name; empty for somebody whom the platform no longer knows
 * @param comment what they said to it; may be empty
 */
public record AssetActView(AssetActKind act, Instant at, String person, String comment) {}
