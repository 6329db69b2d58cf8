/**
 * How the API describes itself at {@code /q/openapi}. The description is made while the program is
 * built, out of the code that answers: texts from the Javadoc of the contract, rights from the
 * annotations of the resources. Nothing of it is written twice.
 */
@Feature(uses = "filecheck")
@NullMarked
package vn.khaitri.openapi;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
