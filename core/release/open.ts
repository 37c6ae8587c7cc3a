import { z } from 'zod';

/**
 * An object schema that keeps fields it does not know, so that a file written by a newer or
 * another program survives a round trip through this one.
 *
 * The unknown fields exist at run time only: in the type they would turn every misspelt field
 * name into a silent `unknown`. That is the whole reason for the cast.
 */
export function open<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
}
