import type { z } from 'zod';

/**
 * One request of the window to the workstation: `POST /api/<name>`. Input and output are JSON unless `bytes` says
 * otherwise. With `bytes: 'in'` the body is raw bytes and the input travels as JSON in the query `?input=`; with
 * `bytes: 'out'` the answer's body is raw bytes and the output travels as JSON in the header `x-druckreif-output`.
 */
export interface RequestShape<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly bytes?: 'in' | 'out';
}

export const request = <const Shape extends RequestShape>(shape: Shape): Shape => shape;
