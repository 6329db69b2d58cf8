@NullMarked
package vn.khaitri.contract.catalog;

import org.jspecify.annotations.NullMarked;
