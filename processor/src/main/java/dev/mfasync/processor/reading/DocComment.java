package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.DocText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tags of a user's doc comment, whose texts the companion repeats.
 *
 * <p>A text is repeated if it has the same meaning in another file: links are resolved against the
 * annotated class, and a text that cannot be repeated unchanged is omitted.
 */
public final class DocComment {
  private static final String INLINE_RETURN = "{@return ";

  private final DocLinks links;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<String, String> exceptions = new LinkedHashMap<>();
  private String returned = "";
  private boolean isDeprecated;
  private String deprecated = "";

  /**
   * Reads a comment.
   *
   * @param comment as the compiler gives it, "" for none
   */
  DocComment(String comment, DocLinks links) {
    this.links = links;
    List<String> blocks = blocks(comment);
    String description = blocks.get(0).strip();
    int end = InlineTags.end(description, 0);
    if (description.startsWith(INLINE_RETURN) && end > 0) {
      returned = description.substring(INLINE_RETURN.length(), end - 1).strip();
    }
    blocks.subList(1, blocks.size()).forEach(this::readTag);
  }

  private void readTag(String block) {
    String[] tag = block.strip().split("\\s+", 2);
    String text = tag.length == 2 ? tag[1].strip() : "";
    String[] named = text.split("\\s+", 2);
    String rest = named.length == 2 ? named[1].strip() : "";
    switch (tag[0]) {
      case "@param" -> parameters.putIfAbsent(named[0], rest);
      case "@throws", "@exception" -> exceptions.putIfAbsent(named[0], rest);
      case "@return" -> returned = text;
      case "@deprecated" -> {
        isDeprecated = true;
        deprecated = text;
      }
      default -> {}
    }
  }

  /** The description, then each block tag. A tag starts a line, and is in no other tag. */
  private static List<String> blocks(String comment) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int depth = 0;
    for (String line : comment.split("\\R", -1)) {
      if (depth <= 0 && line.stripLeading().startsWith("@")) {
        blocks.add(block.toString());
        block.setLength(0);
        depth = 0;
      }
      block.append(line).append('\n');
      depth += InlineTags.depth(line, depth);
    }
    blocks.add(block.toString());
    return blocks;
  }

  public Optional<DocText> parameter(String name) {
    return repeated(parameters.getOrDefault(name, ""));
  }

  Optional<DocText> typeParameter(String name) {
    return repeated(parameters.getOrDefault("<" + name + ">", ""));
  }

  public Optional<DocText> returned() {
    return repeated(returned);
  }

  boolean isDeprecated() {
    return isDeprecated;
  }

  Optional<DocText> deprecated() {
    return repeated(deprecated);
  }

  /** The names of the exceptions, as the author wrote them, each with its description. */
  Map<String, String> exceptions() {
    return exceptions;
  }

  /** Returns the text for another file, if it can be repeated there. */
  Optional<DocText> repeated(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : InlineTags.resolved(text.replaceAll("\\s+", " "), links);
  }
}
