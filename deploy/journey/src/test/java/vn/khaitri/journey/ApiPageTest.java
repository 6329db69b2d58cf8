package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/api.md} does what it says: its commands are run as they stand there. */
@ExtendWith(RunningPlatform.Extension.class)
class ApiPageTest {
  private static final Path PAGE = Path.of(System.getProperty("khaitri.root"), "docs", "api.md");
  private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final int MINUTES = 3;

  private final RunningPlatform platform;

  ApiPageTest(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void itsCommandsLeadFromACourseToACertificate(@TempDir Path folder) throws Exception {
    var script = Files.writeString(folder.resolve("api.sh"), commands());
    var output = folder.resolve("output").toFile();
    var shell = new ProcessBuilder("bash", "-euo", "pipefail", script.toString());
    shell.environment().put("API", platform.programs().api().url());
    shell.environment().put("REALM", platform.realm());
    shell.environment().put("INTEGRATION_SECRET", platform.integrationSecret());

    var process = shell.redirectErrorStream(true).redirectOutput(output).start();
    var ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();

    var answers = Files.readString(output.toPath());
    assertTrue(ended, answers);
    assertEquals(0, process.exitValue(), answers);
    assertTrue(answers.contains("\"status\":\"VALID\""), answers);
  }

  private static String commands() throws IOException {
    return COMMANDS
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult block) -> block.group(1))
        .collect(Collectors.joining("\n"));
  }
}
