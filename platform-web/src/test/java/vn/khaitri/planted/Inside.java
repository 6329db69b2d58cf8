package vn.khaitri.planted;

/** Stands for a class of the API that is not in the contract. */
public class Inside {}
