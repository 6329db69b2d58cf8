@NullMarked
package vn.khaitri.contract.identity;

import org.jspecify.annotations.NullMarked;
