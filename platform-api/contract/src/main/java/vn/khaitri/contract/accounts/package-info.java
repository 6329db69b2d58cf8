@NullMarked
package vn.khaitri.contract.accounts;

import org.jspecify.annotations.NullMarked;
