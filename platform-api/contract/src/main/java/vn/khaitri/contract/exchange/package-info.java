/** Files from elsewhere as lessons, and courses as packages. */
@NullMarked
package vn.khaitri.contract.exchange;

import org.jspecify.annotations.NullMarked;
