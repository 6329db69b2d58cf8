@NullMarked
package vn.khaitri.worker;

import org.jspecify.annotations.NullMarked;
