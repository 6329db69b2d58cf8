@NullMarked
package vn.khaitri.contract.competency;

import org.jspecify.annotations.NullMarked;
