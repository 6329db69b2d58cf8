package vn.khaitri.contract.videos;

/**
 * @param usedBytes files of all uploads that count for the same limit, unfinished ones in full
 * @param allowedBytes the limit
 * @param largestBytes that one file may have
 */
public record StorageView(long usedBytes, long allowedBytes, long largestBytes) {}
