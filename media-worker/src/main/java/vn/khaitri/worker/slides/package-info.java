/**
 * When the picture of a lecture changes, told from small grey copies of it. Knows neither FFmpeg
 * nor files.
 */
@NullMarked
package vn.khaitri.worker.slides;

import org.jspecify.annotations.NullMarked;
