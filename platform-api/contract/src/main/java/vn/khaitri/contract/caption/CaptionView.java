package vn.khaitri.contract.caption;

/**
 * Captions that a player can offer; asked for by name from whoever shows the video: {@code
 * captions/vi.vtt}.
 *
 * @param language BCP 47
 * @param label name of the language in itself, or in Vietnamese where that is not known
 */
public record CaptionView(String language, String label, int revision) {}
