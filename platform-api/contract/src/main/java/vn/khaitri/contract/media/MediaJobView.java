package vn.khaitri.contract.media;

import java.util.List;
import java.util.UUID;

/**
 * @param fence goes with every report on this job
 * @param leaseSeconds until another worker may take it
 * @param sourceKeys objects in the bucket whose bytes, in this order, are the uploaded file
 * @param targetPrefix where the renditions go; new for every claim, so that two workers never write
 *     the same object
 */
public record MediaJobView(
    UUID mediaId,
    long fence,
    int leaseSeconds,
    long sourceBytes,
    List<String> sourceKeys,
    String targetPrefix) {}
