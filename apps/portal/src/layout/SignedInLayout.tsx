/** Frame of the pages that need a session. */
import { Outlet } from '@tanstack/react-router';

export const SignedInLayout = () => <Outlet />;
