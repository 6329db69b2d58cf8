/** How a class stands, for its organiser; how a commune stands, for its leader. */
@NullMarked
package vn.khaitri.web.standing;

import org.jspecify.annotations.NullMarked;
