@NullMarked
package vn.khaitri.worker.slides;

import org.jspecify.annotations.NullMarked;
