package vn.khaitri.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.khaitri.digest.Sha256;

/**
 * Addresses signed in the query (AWS Signature Version 4) at a time that the caller chooses; the
 * client of the store knows only the present one. The same time gives the same address on every
 * node.
 */
final class SharedPresigner {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String HMAC = "HmacSHA256";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

  private final URI endpoint;
  private final String region;
  private final String accessKey;
  private final String secretKey;

  SharedPresigner(URI endpoint, String region, String accessKey, String secretKey) {
    this.endpoint = endpoint;
    this.region = region;
    this.accessKey = accessKey;
    this.secretKey = secretKey;
  }

  /**
   * The address of an object.
   *
   * @param path bucket and key, not encoded
   * @param query more parameters that are signed with it
   * @param validity counted from {@code signedAt}, at most 7 days
   */
  String address(String path, Map<String, String> query, Instant signedAt, Duration validity) {
    var scope = "%s/%s/s3/aws4_request".formatted(DAY.format(signedAt), region);
    var signed = new TreeMap<>(query);
    signed.put("X-Amz-Algorithm", ALGORITHM);
    signed.put("X-Amz-Credential", accessKey + "/" + scope);
    signed.put("X-Amz-Date", TIME.format(signedAt));
    signed.put("X-Amz-Expires", Long.toString(validity.toSeconds()));
    signed.put("X-Amz-SignedHeaders", "host");
    var resource =
        Arrays.stream(path.split("/", -1))
            .map(SharedPresigner::encoded)
            .collect(Collectors.joining("/", "/", ""));
    var parameters =
        signed.entrySet().stream()
            .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        "GET\n%s\n%s\nhost:%s\n\nhost\nUNSIGNED-PAYLOAD".formatted(resource, parameters, host());
    var toSign =
        "%s\n%s\n%s\n%s"
            .formatted(
                ALGORITHM, TIME.format(signedAt), scope, Sha256.hex(request.getBytes(UTF_8)));
    var signature = HexFormat.of().formatHex(hmac(key(signedAt), toSign));
    return "%s://%s%s?%s&X-Amz-Signature=%s"
        .formatted(endpoint.getScheme(), host(), resource, parameters, signature);
  }

  /** As clients write it in the header: without the port that the scheme has anyway. */
  private String host() {
    boolean usual =
        endpoint.getPort() == -1
            || (endpoint.getPort() == 80 && "http".equals(endpoint.getScheme()))
            || (endpoint.getPort() == 443 && "https".equals(endpoint.getScheme()));
    return usual ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort();
  }

  private byte[] key(Instant signedAt) {
    var day = hmac(("AWS4" + secretKey).getBytes(UTF_8), DAY.format(signedAt));
    return hmac(hmac(hmac(day, region), "s3"), "aws4_request");
  }

  /** RFC 3986: a form's encoding writes three characters differently. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
