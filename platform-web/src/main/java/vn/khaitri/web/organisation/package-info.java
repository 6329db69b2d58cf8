/** Which commune one belongs to. */
@NullMarked
package vn.khaitri.web.organisation;

import org.jspecify.annotations.NullMarked;
