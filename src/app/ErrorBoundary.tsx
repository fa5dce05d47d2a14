import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';

interface Props {
  readonly children: ReactNode;
  /** When this changes the page is tried again. */
  readonly address: string;
}

interface State {
  readonly error: Error | undefined;
}

class Boundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    if (before.address !== this.props.address && this.state.error !== undefined) {
      this.setState({ error: undefined });
    }
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <ErrorPage error={error} />;
  }
}

/** Keeps a broken page from taking the rest along; going elsewhere tries again. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  return <Boundary address={pathname + search}>{children}</Boundary>;
}
