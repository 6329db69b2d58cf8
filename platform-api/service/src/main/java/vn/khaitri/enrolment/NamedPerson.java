package vn.khaitri.enrolment;

import java.util.UUID;

/** A person by the name that lists show. */
public record NamedPerson(UUID id, String name) {}
