/**
 * Opens every page and sends every form against an API whose answers are made up from the contract.
 */
@NullMarked
package vn.khaitri.web.pages;

import org.jspecify.annotations.NullMarked;
