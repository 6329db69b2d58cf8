@NullMarked
package vn.khaitri.contract.authoring;

import org.jspecify.annotations.NullMarked;
