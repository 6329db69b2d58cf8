@NullMarked
package vn.khaitri.worker.encoding;

import org.jspecify.annotations.NullMarked;
