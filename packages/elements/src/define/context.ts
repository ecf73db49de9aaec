import { HoiContext } from '../context/context.js';

HoiContext.define();
