package consumer;

import dev.mfasync.annotations.AsyncOperation;
import java.util.List;

/** Makes pictures. */
public class Studio {
  /** Doubles the widths. */
  @AsyncOperation
  public List<ImmutablePicture> enlarge(List<? extends ImmutablePicture> pictures) {
    return pictures.stream()
        .map(each -> ImmutablePicture.builder().from(each).width(2 * each.width()).build())
        .toList();
  }
}
