/** Makes the renditions of one file, whole or in pieces. Knows of no task, store or API. */
@NullMarked
package vn.khaitri.worker.encoding;

import org.jspecify.annotations.NullMarked;
