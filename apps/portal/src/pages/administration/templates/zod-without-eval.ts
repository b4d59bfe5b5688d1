/** Before any schema is made: the Content Security Policy forbids making functions from text, which zod would try for speed. */
import { config } from 'zod';

config({ jitless: true });
