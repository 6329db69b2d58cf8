package vn.khaitri.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.assessment.QuizStandingView;

/** How the viewer stands with a quiz, for the page of its lesson. */
@ApplicationScoped
public class QuizStandings {
  private final AttemptClient attempts;

  QuizStandings(@RestClient AttemptClient attempts) {
    this.attempts = attempts;
  }

  public QuizStandingView of(UUID runId, UUID lessonId) {
    return attempts.standing(runId, lessonId);
  }
}
