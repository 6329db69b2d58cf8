/** Videos of their owner: room for them, where they are shown, and what takes their place. */
@NullMarked
package vn.khaitri.web.videos;

import org.jspecify.annotations.NullMarked;
