@NullMarked
package vn.khaitri.contract.library;

import org.jspecify.annotations.NullMarked;
