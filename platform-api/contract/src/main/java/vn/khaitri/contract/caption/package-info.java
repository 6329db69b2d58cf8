/** Captions of videos: what is said, with its times. */
@NullMarked
package vn.khaitri.contract.caption;

import org.jspecify.annotations.NullMarked;
