import { useElementSize, useMergedRef } from '@mantine/hooks';
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';

/** Narrower than this, in pixels, a page is only while its parts find their places. */
const NARROWEST = 220;

/** Draws into an element as wide as there is room, anew whenever what `draw` depends on changes. */
export function usePlot(draw: (width: number) => Plot.PlotOptions | null) {
  const { ref: measure, width } = useElementSize<HTMLDivElement>();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const options = width >= NARROWEST ? draw(width) : null;
    if (!options) return;
    const drawn = Plot.plot({ className: 'plot', ...options, width });
    // The page's policy refuses styles within it; desk.css says the same of `.plot`.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    // What it shows stands in words beside it.
    drawn.setAttribute('aria-hidden', 'true');
    room.current?.replaceChildren(drawn);
  }, [draw, width]);
  return useMergedRef(measure, room);
}
