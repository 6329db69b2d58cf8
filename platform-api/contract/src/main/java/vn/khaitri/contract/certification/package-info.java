@NullMarked
package vn.khaitri.contract.certification;

import org.jspecify.annotations.NullMarked;
