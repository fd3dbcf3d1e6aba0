import { Component, type ReactNode } from "react";
import { Crash } from "./Crash";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly crash: Error | null;
}

/** A fault in drawing shows an explanation instead of an empty pane. React itself writes the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { crash: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override state: ErrorBoundaryState = { crash: null };

  override render() {
    return this.state.crash === null ? this.props.children : <Crash error={this.state.crash} />;
  }
}
