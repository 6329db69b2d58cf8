package vn.khaitri.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets an account.
 *
 * @param phone as it was typed
 * @param unitId where they belong; null for nowhere
 */
public record NewAccount(
    String fullName, String phone, @Nullable String email, @Nullable UUID unitId) {}
