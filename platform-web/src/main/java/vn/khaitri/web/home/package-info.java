/** The first page: what to do next, for whoever comes. */
@NullMarked
package vn.khaitri.web.home;

import org.jspecify.annotations.NullMarked;
