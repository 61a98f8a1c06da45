package archive;

import dev.mfasync.annotations.AsyncOperation;

/**
 * A class inside a generic one.
 *
 * @param <T> of the case
 */
public class Case<T> {
  /** Made. */
  public Case() {}

  /**
   * An inner class: the type parameters of the outer one are its own, too.
   *
   * @param <A> of the drawer
   */
  public abstract class Drawer<A> {
    /** For subclasses. */
    protected Drawer() {}

    /**
     * Moves.
     *
     * @param other another
     * @param a something
     * @return another
     */
    @AsyncOperation
    public abstract Drawer<T> move(Case<T>.Drawer<A> other, A a);
  }

  /** Static by itself, and not generic. */
  public enum Colour {
    /** Red. */
    RED;

    /**
     * The code.
     *
     * @return the code
     */
    @AsyncOperation
    public String hex() {
      return "f00";
    }
  }
}
