package vn.khaitri.programme;

import java.util.UUID;
import vn.khaitri.contract.programme.ProgrammeState;

/** What who comments on a programme has to know of it. */
public record ReviewedProgramme(UUID id, String name, ProgrammeState state, UUID drafterId) {}
