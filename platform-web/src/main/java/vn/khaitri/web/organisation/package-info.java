/** Which commune and which audience groups one belongs to; the register of groups. */
@NullMarked
package vn.khaitri.web.organisation;

import org.jspecify.annotations.NullMarked;
