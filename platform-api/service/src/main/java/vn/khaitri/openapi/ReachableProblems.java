package vn.khaitri.openapi;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khaitri.filecheck.FileProblem;
import vn.khaitri.shared.FileRefusal;
import vn.khaitri.shared.ProblemType;

/**
 * The problems that the code of an endpoint names, wherever its calls lead: found in the compiled
 * classes, so that nobody has to keep a list. It follows every class that a call may mean, and so
 * finds rather too much than too little.
 */
final class ReachableProblems {
  private final CompiledClasses classes;

  ReachableProblems(CompiledClasses classes) {
    this.classes = classes;
  }

  Set<ProblemType> of(Endpoint endpoint) {
    var walk = new Walk();
    classes
        .find(endpoint.resource().name().toString())
        .ifPresent(
            resource ->
                resource.methods().stream()
                    .filter(method -> answers(method, endpoint))
                    .forEach(walk::read));
    return walk.found();
  }

  private static boolean answers(MethodModel method, Endpoint endpoint) {
    return method.methodName().equalsString(endpoint.method().getName())
        && method.methodTypeSymbol().parameterCount() == endpoint.method().getParameterCount();
  }

  /**
   * A method as a call names it.
   *
   * @param type descriptor with parameters and result
   */
  private record Call(String owner, String name, String type) {}

  private final class Walk {
    private final Set<Call> seen = new HashSet<>();
    private final Deque<Call> open = new ArrayDeque<>();
    private final Set<ProblemType> problems = new LinkedHashSet<>();

    Set<ProblemType> found() {
      while (!open.isEmpty()) {
        follow(open.remove());
      }
      return problems;
    }

    private void add(Call call) {
      if (CompiledClasses.isOurs(call.owner()) && seen.add(call)) {
        open.add(call);
      }
    }

    private void follow(Call call) {
      Stream.concat(declaration(call.owner(), call), overriding(call)).forEach(this::read);
    }

    /** The method in its class, or in the nearest one above. */
    private Stream<MethodModel> declaration(String owner, Call call) {
      return classes.find(owner).stream()
          .flatMap(
              type -> {
                var own = in(type, call);
                return own.isPresent()
                    ? own.stream()
                    : CompiledClasses.above(type).flatMap(parent -> declaration(parent, call));
              });
    }

    private Stream<MethodModel> overriding(Call call) {
      return classes.below(call.owner()).flatMap(type -> in(type, call).stream());
    }

    private Optional<MethodModel> in(ClassModel type, Call call) {
      return type.methods().stream()
          .filter(method -> method.methodName().equalsString(call.name()))
          .filter(method -> method.methodType().equalsString(call.type()))
          .findFirst();
    }

    void read(MethodModel method) {
      method.code().ifPresent(code -> code.forEach(this::read));
    }

    private void read(CodeElement element) {
      switch (element) {
        case InvokeInstruction call ->
            add(
                new Call(
                    name(call.owner().asInternalName()),
                    call.name().stringValue(),
                    call.type().stringValue()));
        case InvokeDynamicInstruction lambda ->
            lambda.bootstrapArgs().stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .forEach(this::read);
        case FieldInstruction field when field.opcode() == Opcode.GETSTATIC ->
            read(name(field.owner().asInternalName()), field.name().stringValue());
        default -> {}
      }
    }

    private void read(DirectMethodHandleDesc target) {
      var owner = target.owner().descriptorString();
      add(
          new Call(
              name(owner.substring(1, owner.length() - 1)),
              target.methodName(),
              target.lookupDescriptor()));
    }

    /** A problem by its name; of other constants, what they are made of. */
    private void read(String owner, String constant) {
      if (!CompiledClasses.isOurs(owner)) {
        return;
      }
      var type = ApiDescription.load(owner);
      if (type.isEnum()
          && (ProblemType.class.isAssignableFrom(type)
              || FileProblem.class.isAssignableFrom(type))) {
        Stream.of(type.getEnumConstants())
            .filter(problem -> ((Enum<?>) problem).name().equals(constant))
            .forEach(problem -> problems.add(problem(problem)));
      } else {
        add(new Call(owner, "<clinit>", "()V"));
      }
    }

    private ProblemType problem(Object constant) {
      return constant instanceof FileProblem ofFile
          ? new FileRefusal(ofFile)
          : (ProblemType) constant;
    }
  }

  private static String name(String internal) {
    return internal.replace('/', '.');
  }
}
