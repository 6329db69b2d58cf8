package vn.khaitri.contract.media;

/** All objects of the piece are in the store. */
public record DeliverPiece(long fence) {}
