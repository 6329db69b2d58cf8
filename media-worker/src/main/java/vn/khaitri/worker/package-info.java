/**
 * Turns uploaded videos into renditions: takes jobs from the API, reads and writes the object
 * store, runs FFmpeg. Has no database; the API's job table is the truth and Kafka only wakes it.
 */
@NullMarked
package vn.khaitri.worker;

import org.jspecify.annotations.NullMarked;
