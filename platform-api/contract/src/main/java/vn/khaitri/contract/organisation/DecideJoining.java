package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision on some requests.
 *
 * @param accepted whether these people belong to the units that they named
 * @param reason told to them; asked for when they are refused
 */
public record DecideJoining(
    @NotEmpty @Size(max = 500) List<@NotNull UUID> requestIds,
    boolean accepted,
    @Nullable @Size(max = 500) String reason) {}
