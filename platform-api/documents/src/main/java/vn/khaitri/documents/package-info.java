/**
 * What authors wrote elsewhere: Word, Markdown and PDF files, read into modules and lessons. Pure
 * reading: owns no table, keeps nothing, fetches nothing that a file points at, and takes every
 * file for hostile. What does not come along is told in a warning.
 */
@NullMarked
package vn.khaitri.documents;

import org.jspecify.annotations.NullMarked;
