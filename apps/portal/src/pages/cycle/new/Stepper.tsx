/** Where one is in a row of steps; steps that are complete can be gone back to. */
import { Link } from '@tanstack/react-router';

export interface StepperProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** From 1. */
  readonly current: number;
  /** Up to here everything is complete. */
  readonly reachable: number;
}

export const Stepper = ({ label, steps, current, reachable }: StepperProps) => (
  <nav aria-label={label} className="stepper">
    <ol>
      {steps.map((step, index) => {
        const number = index + 1;
        const done = number < current;
        return (
          <li
            key={step}
            className={`stepper__step ${number === current ? 'stepper__step--current' : ''} ${done ? 'stepper__step--done' : ''}`.trimEnd()}
            aria-current={number === current ? 'step' : undefined}
          >
            <span className="stepper__number" aria-hidden="true">
              {done ? <span className="kern-icon kern-icon--check" /> : number}
            </span>
            {number !== current && number <= reachable ? (
              <Link className="kern-link" to="/zyklen/neu" search={{ schritt: number }}>
                {step}
                {done && <span className="visually-hidden"> (erledigt)</span>}
              </Link>
            ) : (
              <span className="stepper__label">{step}</span>
            )}
          </li>
        );
      })}
    </ol>
  </nav>
);
