/** Comments on drafts at their place, comment rounds, and what is due for review. */
@NullMarked
package vn.khaitri.web.review;

import org.jspecify.annotations.NullMarked;
