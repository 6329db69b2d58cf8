@NullMarked
package vn.khaitri.contract.media;

import org.jspecify.annotations.NullMarked;
