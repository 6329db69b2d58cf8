/**
 * FFmpeg as child processes: unpack the programs, run them within limits, ask what a file holds.
 *
 * <p>Uses nothing but the JDK, so that the launcher can draw its demo video with the plain jar of
 * this module. The libraries are never loaded into the JVM: a crash in native code ends the child
 * only, and the GPL programs stay separate works.
 */
@NullMarked
package vn.khaitri.worker.ffmpeg;

import org.jspecify.annotations.NullMarked;
