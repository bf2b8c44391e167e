export declare const chromiumPaths: readonly string[];
export declare function chromiumMissing(asked?: string): string;
