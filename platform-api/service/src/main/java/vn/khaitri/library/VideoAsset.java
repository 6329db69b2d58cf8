package vn.khaitri.library;

import java.util.UUID;

/** A video of the library, by the upload that it was made of. */
public record VideoAsset(UUID id, UUID mediaId, String title, boolean appraised) {}
