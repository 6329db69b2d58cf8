/**
 * The rules of the house as tests. Each rule holds for the service, and a twin plants a violation,
 * compiled on the spot from source text, and expects it to be caught: a rule that catches nothing
 * is no rule. The planted classes are not files of the test tree, where Quarkus would take them for
 * entities and endpoints of its own.
 */
@NullMarked
package vn.khaitri.architecture;

import org.jspecify.annotations.NullMarked;
