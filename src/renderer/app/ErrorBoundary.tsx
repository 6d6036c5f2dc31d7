import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Fault } from './Fault.tsx';

interface Props {
  /** The address of what is inside; leaving it leaves its fault. */
  readonly place?: string;
  readonly children: ReactNode;
}

/**
 * The place where a fault of the program ends: it is written to the console, and the person is told that nothing saved
 * is lost.
 */
export class ErrorBoundary extends Component<Props, { fault: Error | null }> {
  override state = { fault: null as Error | null };

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(thrown: unknown, { componentStack }: ErrorInfo) {
    console.error(thrown, componentStack);
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.fault) this.setState({ fault: null });
  }

  override render() {
    return this.state.fault ? <Fault error={this.state.fault} /> : this.props.children;
  }
}
