@NullMarked
package vn.khaitri.contract.review;

import org.jspecify.annotations.NullMarked;
