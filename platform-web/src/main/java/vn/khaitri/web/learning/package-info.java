/** The lessons: reading, watching, and how far one has come. */
@NullMarked
package vn.khaitri.web.learning;

import org.jspecify.annotations.NullMarked;
