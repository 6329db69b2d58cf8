/** Files from elsewhere as lessons, and courses as packages. */
@NullMarked
package vn.khaitri.contract.importexport;

import org.jspecify.annotations.NullMarked;
