package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.NativeParameter;
import dev.mfasync.processor.model.com.NativeParameter.Added;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Simple;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * In which order the native parameters of a slot stand: in parameters, then out parameters, unless
 * the user names them.
 */
final class ParameterOrder {
  private static final String LENGTH = ".length";

  private final SlotMethod method;

  /** Every native parameter by its name. */
  private final Map<String, NativeParameter> byName = new LinkedHashMap<>();

  /** The names that are a parameter and a component. */
  private final Set<String> both = new LinkedHashSet<>();

  ParameterOrder(SlotMethod method) {
    this.method = method;
    List<VariableElement> parameters = method.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i).getSimpleName().toString();
      byName.put(name, new NativeParameter.In(i));
      if (isBuffer(parameters.get(i).asType())) {
        byName.put(name + LENGTH, new NativeParameter.Length(i));
      }
    }
    List<SlotMethod.Returned> outs = outs(method);
    for (int i = 0; i < outs.size(); i++) {
      add(outs.get(i).name(), i);
    }
  }

  private void add(String name, int out) {
    NativeParameter sameName = byName.get(name);
    if (sameName instanceof NativeParameter.In in && given().contains(name)) {
      both.add(name);
      byName.put(name, new NativeParameter.InOut(in.index(), out));
    } else {
      byName.put(sameName == null ? name : name + " of the result", new NativeParameter.Out(out));
    }
  }

  /** Returns the values that come out through pointers: all but the return value. */
  static List<SlotMethod.Returned> outs(SlotMethod method) {
    List<SlotMethod.Returned> returned = method.returned();
    return method.has(Mark.PRESERVE_SIG) && !returned.isEmpty()
        ? returned.subList(1, returned.size())
        : returned;
  }

  private static boolean isBuffer(TypeMirror type) {
    return NativeTypeReader.read(type).equals(Optional.of(Simple.BUFFER));
  }

  private List<String> given() {
    return method
        .mark(Mark.NATIVE_SIGNATURE)
        .map(mark -> mark.texts("parameters"))
        .orElse(List.of());
  }

  /** Returns the parameters of the synchronous slot. */
  List<NativeParameter> plain() {
    return (given().isEmpty() ? byName.keySet() : given()).stream().map(byName::get).toList();
  }

  /** The parameters of Begin: what goes in, then what every Begin has. */
  List<NativeParameter> begin() {
    List<NativeParameter> parameters = new ArrayList<>();
    for (NativeParameter each : plain()) {
      if (each instanceof NativeParameter.InOut both) {
        parameters.add(new NativeParameter.In(both.in()));
      } else if (!(each instanceof NativeParameter.Out)) {
        parameters.add(each);
      }
    }
    if (method.has(Mark.CANCEL_COOKIE)) {
      parameters.add(Added.COOKIE);
    }
    parameters.add(Added.CALLBACK);
    parameters.add(Added.STATE);
    return parameters;
  }

  /** The parameters of End: the result, then what comes out. */
  List<NativeParameter> end() {
    List<NativeParameter> parameters = new ArrayList<>(List.of(Added.RESULT));
    for (NativeParameter each : plain()) {
      if (each instanceof NativeParameter.InOut both) {
        parameters.add(new NativeParameter.Out(both.out()));
      } else if (each instanceof NativeParameter.Out) {
        parameters.add(each);
      }
    }
    return parameters;
  }

  /** The first rule that the given order breaks. */
  Optional<Problem> broken() {
    return method
        .mark(Mark.NATIVE_SIGNATURE)
        .filter(mark -> !given().isEmpty())
        .flatMap(mark -> isNotAPermutation(mark).or(() -> isNotInAndOut(mark)));
  }

  private Optional<Problem> isNotAPermutation(Mark mark) {
    boolean fits = given().size() == byName.size() && Set.copyOf(given()).equals(byName.keySet());
    return Problem.at(
            mark.place(Mark.PARAMETERS),
            "The native parameters of {method} are {names}: name each of them once, in the order"
                + " of the native declaration.",
            Display.of(method.method()),
            byName.isEmpty() ? "none" : "\"" + String.join("\", \"", byName.keySet()) + "\"")
        .when(!fits);
  }

  private Optional<Problem> isNotInAndOut(Mark mark) {
    for (String name : both) {
      if (byName.get(name) instanceof NativeParameter.InOut pair) {
        VariableElement parameter = method.parameters().get(pair.in());
        SlotMethod.Returned returned = outs(method).get(pair.out());
        Optional<NativeType> in = NativeTypeReader.read(parameter.asType());
        boolean fits =
            in.equals(returned.nativeType())
                && !Nullness.isNullable(parameter)
                && !returned.nullable()
                && in.filter(
                        each ->
                            each instanceof NativeType.Scalar
                                || each instanceof NativeType.Structure)
                    .isPresent();
        if (!fits) {
          return Optional.of(
              Problem.at(
                  mark.place(Mark.PARAMETERS),
                  "\"{name}\" goes into {method} and comes out of it through one pointer, which"
                      + " needs one type for both, a number or a structure, without @Nullable.",
                  name,
                  Display.of(method.method())));
        }
      }
    }
    return Optional.empty();
  }
}
