/** Bringing lessons in from files and taking courses out as packages. */
@NullMarked
package vn.khaitri.web.exchange;

import org.jspecify.annotations.NullMarked;
