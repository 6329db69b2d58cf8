/** People and their accounts, for those who keep them. */
@NullMarked
package vn.khaitri.web.accounts;

import org.jspecify.annotations.NullMarked;
