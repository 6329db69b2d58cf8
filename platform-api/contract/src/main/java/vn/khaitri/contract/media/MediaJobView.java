package vn.khaitri.contract.media;

import java.util.List;
import java.util.UUID;

/**
 * One task of a job.
 *
 * @param number of the piece, from 0; 0 for the other tasks
 * @param pieces of the whole job; 0 before it is split
 * @param fence goes with every report on this task
 * @param leaseSeconds until another worker may take it
 * @param sourceKeys objects in the bucket whose bytes, in this order, are the uploaded file
 * @param targetPrefix where the renditions go. The same for all tasks of the job, new when it is
 *     tried again: who makes a piece a second time writes the same bytes under the same keys
 * @param workPrefix where workers leave each other what nobody plays; removed in the end
 */
public record MediaJobView(
    UUID mediaId,
    JobTask task,
    int number,
    int pieces,
    long fence,
    int leaseSeconds,
    long sourceBytes,
    List<String> sourceKeys,
    String targetPrefix,
    String workPrefix) {}
