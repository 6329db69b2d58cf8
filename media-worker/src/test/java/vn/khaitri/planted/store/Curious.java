package vn.khaitri.planted.store;

import vn.khaitri.worker.encoding.Pieces;

/** A store that counts pieces of a video. */
public record Curious(Pieces pieces) {}
