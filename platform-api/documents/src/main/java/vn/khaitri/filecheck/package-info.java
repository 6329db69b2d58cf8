/**
 * What a stranger's file is allowed to be: pictures, PDFs and zips are looked through before
 * anybody else touches them. Owns no table, knows no feature, and takes every file for hostile.
 */
@NullMarked
package vn.khaitri.filecheck;

import org.jspecify.annotations.NullMarked;
