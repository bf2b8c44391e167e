import type { Check } from "../define-check.ts";
import { bridge } from "./bridge.ts";
import { distractions } from "./distractions.ts";
import { ending } from "./ending.ts";
import { expectation } from "./expectation.ts";
import { firstScreen } from "./first-screen.ts";
import { gift } from "./gift.ts";
import { mainAction } from "./main-action.ts";
import { measurement } from "./measurement.ts";
import { relatedPages } from "./related-pages.ts";
import { repetition } from "./repetition.ts";
import { softStep } from "./soft-step.ts";
import { thankYou } from "./thank-you.ts";
import { wayBack } from "./way-back.ts";
import { wayForward } from "./way-forward.ts";
import { workingButtons } from "./working-buttons.ts";

export const nextStepChecks: readonly Check[] = [
  wayForward,
  workingButtons,
  thankYou,
  mainAction,
  firstScreen,
  expectation,
  softStep,
  repetition,
  ending,
  relatedPages,
  distractions,
  wayBack,
  measurement,
  bridge,
  gift,
];
