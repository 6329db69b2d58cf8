/** A lesson in the making: its blocks and video, what it counts for, what others made of it. */
@NullMarked
package vn.khaitri.web.lesson;

import org.jspecify.annotations.NullMarked;
