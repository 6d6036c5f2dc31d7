import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Fault } from './Fault.tsx';

interface Props {
  readonly children: ReactNode;
}

/**
 * The place where a fault of the program ends: it is written to the console, and the person is told that nothing saved
 * is lost. Give it a `key` that changes with the view, so that leaving the view leaves the fault.
 */
export class ErrorBoundary extends Component<Props, { fault: Error | null }> {
  override state = { fault: null as Error | null };

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(thrown: unknown, { componentStack }: ErrorInfo) {
    console.error(thrown, componentStack);
  }

  override render() {
    return this.state.fault ? <Fault error={this.state.fault} /> : this.props.children;
  }
}
