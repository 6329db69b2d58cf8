package vn.khaitri.organisation;

import java.util.UUID;

/** A unit by the name that lists show. */
public record NamedUnit(UUID id, String name) {}
