@NullMarked
package vn.khaitri.worker.ffmpeg;

import org.jspecify.annotations.NullMarked;
