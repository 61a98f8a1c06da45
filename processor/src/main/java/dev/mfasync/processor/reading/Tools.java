package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The tools that all readers of one class share. */
public record Tools(
    Elements elements,
    Types typeUtils,
    ClassRef target,
    Reachability reachability,
    Soundness soundness,
    NullnessMarks marks,
    DocLinks links,
    Deprecations deprecations,
    WarningsReader warnings,
    Stages stages) {
  public static Tools of(Elements elements, Types types, TypeElement type, Mentions mentions) {
    Reachability reachability = new Reachability(elements, elements.getPackageOf(type));
    DocLinks links = new DocLinks(elements, types, type, mentions, reachability);
    Deprecations deprecations = new Deprecations(elements, links);
    return new Tools(
        elements,
        types,
        TypeChain.reference(type),
        reachability,
        new Soundness(elements, types, reachability),
        new NullnessMarks(reachability),
        links,
        deprecations,
        new WarningsReader(elements, types, deprecations),
        new Stages(elements, types));
  }

  public DocComment comment(Element element) {
    return new DocComment(DocComments.of(elements, element), links);
  }

  public TypeReader types(TypeVariableNames variables) {
    return new TypeReader(marks::onType, variables, reachability);
  }

  public TypeReader typesWithoutMarks(TypeVariableNames variables) {
    return new TypeReader(type -> List.of(), variables, reachability);
  }

  public TypeMirror erasure(TypeMirror type) {
    return typeUtils.erasure(type);
  }
}
