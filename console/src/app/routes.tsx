import { createBrowserRouter, Navigate } from 'react-router';
import { NotFound } from './NotFound';
import { PageFailed } from './PageFailed';
import { Shell } from './Shell';

/** Every page loads with its feature, so that the first view stays small. */
export const newRouter = () =>
  createBrowserRouter(
    [
      {
        path: '/',
        element: <Shell />,
        errorElement: <PageFailed />,
        children: [
          { index: true, element: <Navigate to="/desk" replace /> },
          { path: 'desk', lazy: () => import('@/features/desk') },
          { path: 'enterprise', lazy: () => import('@/features/enterprise') },
          { path: 'applications', lazy: () => import('@/features/applications') },
          { path: 'applications/new/:cycleId', lazy: () => import('@/features/applications/pages/Eligibility') },
          { path: 'applications/:id/submit', lazy: () => import('@/features/applications/pages/Submission') },
          { path: 'applications/:id/receipt', lazy: () => import('@/features/applications/pages/Receipt') },
          { path: 'applications/:id/history', lazy: () => import('@/features/applications/pages/History') },
          { path: 'applications/:id', lazy: () => import('@/features/applications/pages/Application') },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: '/console' },
  );
