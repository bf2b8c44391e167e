import type { Check } from "../define-check.ts";
import { colorAndDepth } from "./color-and-depth.ts";
import { consentNotice } from "./consent-notice.ts";
import { contrast } from "./contrast.ts";
import { emptyStretches } from "./empty-stretches.ts";
import { floatingWidgets } from "./floating-widgets.ts";
import { focalPoint } from "./focal-point.ts";
import { fullness } from "./fullness.ts";
import { headlineContrast } from "./headline-contrast.ts";
import { heroPicture } from "./hero-picture.ts";
import { interruption } from "./interruption.ts";
import { lineLength } from "./line-length.ts";
import { loading } from "./loading.ts";
import { margins } from "./margins.ts";
import { pictureQuality } from "./picture-quality.ts";
import { pictures } from "./pictures.ts";
import { polish } from "./polish.ts";
import { responsiveness } from "./responsiveness.ts";
import { serverAnswer } from "./server-answer.ts";
import { sidewaysScroll } from "./sideways-scroll.ts";
import { soundAndMotion } from "./sound-and-motion.ts";
import { stability } from "./stability.ts";
import { styling } from "./styling.ts";
import { tabIcon } from "./tab-icon.ts";
import { tapTargets } from "./tap-targets.ts";
import { textSize } from "./text-size.ts";
import { typefaces } from "./typefaces.ts";
import { viewport } from "./viewport.ts";
import { visibleErrors } from "./visible-errors.ts";
import { weight } from "./weight.ts";
import { zoom } from "./zoom.ts";

export const firstImpressionChecks: readonly Check[] = [
  styling,
  interruption,
  pictures,
  pictureQuality,
  headlineContrast,
  viewport,
  sidewaysScroll,
  visibleErrors,
  tabIcon,
  loading,
  stability,
  heroPicture,
  fullness,
  emptyStretches,
  colorAndDepth,
  focalPoint,
  typefaces,
  textSize,
  margins,
  contrast,
  consentNotice,
  floatingWidgets,
  tapTargets,
  soundAndMotion,
  lineLength,
  zoom,
  responsiveness,
  serverAnswer,
  weight,
  polish,
];
