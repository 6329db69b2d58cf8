/**
 * Turns uploaded videos into renditions. Has no database; the API's job table is the truth and
 * Kafka only wakes it.
 *
 * <ul>
 *   <li>{@code jobs} takes tasks from the API, does them one after the other and reports;
 *   <li>{@code encoding} makes the renditions of a file and knows of no task, store or API;
 *   <li>{@code store} reads and writes objects, and waits for a store that is away;
 *   <li>{@code signals} says that the process lives, and that it is to end;
 *   <li>{@code slides} finds the slides of a lecture; {@code ffmpeg} runs the programs.
 * </ul>
 */
@NullMarked
package vn.khaitri.worker;

import org.jspecify.annotations.NullMarked;
