@NullMarked
package vn.khaitri.contract.organisation;

import org.jspecify.annotations.NullMarked;
