package vn.khaitri.documents;

/**
 * How much of a file is read; all sizes in bytes.
 *
 * @param file most that it may have
 * @param unpacked what may come out of a file that is packed, as Word files are
 * @param text of one part that is text: the XML of a Word file, a Markdown file
 * @param picture of one picture in it
 * @param entries files in a file that is packed
 * @param lessons that may be made of it
 */
public record DocumentLimits(
    long file, long unpacked, long text, long picture, int entries, int lessons) {}
