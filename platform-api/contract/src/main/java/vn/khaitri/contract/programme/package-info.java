@NullMarked
package vn.khaitri.contract.programme;

import org.jspecify.annotations.NullMarked;
