@NullMarked
package vn.khaitri.contract.media.event;

import org.jspecify.annotations.NullMarked;
