import { Spin } from 'antd';
import { createBrowserRouter, Navigate } from 'react-router';
import { NotFound } from './NotFound';
import { Own } from './Own';
import { PageFailed } from './PageFailed';
import { Shell } from './Shell';

/** Every page loads with its feature, so that the first view stays small; who may see it is the navigation's to say. */
export const newRouter = () =>
  createBrowserRouter(
    [
      {
        path: '/',
        element: <Shell />,
        errorElement: <PageFailed />,
        hydrateFallbackElement: <Spin fullscreen />,
        children: [
          { index: true, element: <Navigate to="/desk" replace /> },
          {
            element: <Own />,
            children: [
              { path: 'desk', lazy: () => import('@/features/desk') },
              { path: 'cases', lazy: () => import('@/features/recommendations/pages/Inbox') },
              { path: 'cases/:id', lazy: () => import('@/features/recommendations/pages/CasePage') },
              { path: 'enterprise', lazy: () => import('@/features/enterprise') },
              { path: 'applications', lazy: () => import('@/features/applications') },
              { path: 'applications/new/:cycleId', lazy: () => import('@/features/applications/pages/Eligibility') },
              { path: 'applications/:id/submit', lazy: () => import('@/features/applications/pages/Submission') },
              { path: 'applications/:id/receipt', lazy: () => import('@/features/applications/pages/Receipt') },
              { path: 'applications/:id/history', lazy: () => import('@/features/applications/pages/History') },
              { path: 'applications/:id', lazy: () => import('@/features/applications/pages/Application') },
              { path: 'ranking', lazy: () => import('@/features/recommendations/pages/Ranking') },
              { path: 'ranking/:cycle', lazy: () => import('@/features/recommendations/pages/Ranking') },
              { path: 'cycles', lazy: () => import('@/features/cycles') },
              { path: 'sent', lazy: () => import('@/features/sent/pages/Units') },
              { path: 'sent/:cycle/:unit', lazy: () => import('@/features/sent/pages/UnitList') },
              { path: 'sent/:cycle/:unit/:id', lazy: () => import('@/features/sent/pages/Application') },
              { path: 'joint-mechanism', lazy: () => import('@/features/mechanism') },
              { path: 'notifications', lazy: () => import('@/features/notifications/pages/Notifications') },
              { path: 'preferences', lazy: () => import('@/features/notifications/pages/PreferencesPage') },
            ],
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: '/console' },
  );
