/** Where administrators start: what waits for them today. */
@NullMarked
package vn.khaitri.web.administration;

import org.jspecify.annotations.NullMarked;
