/** Quizzes: written as one form, taken one question a page, checked before they are handed in. */
@NullMarked
package vn.khaitri.web.assessment;

import org.jspecify.annotations.NullMarked;
