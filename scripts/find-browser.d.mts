export interface Browser {
  executablePath: string;
  source: 'CHROME_PATH' | 'installed' | '@sparticuz/chromium';
}

export declare const BROWSER_ARGUMENTS: string[];
export declare function findBrowser(): Promise<Browser>;
export declare function announceBrowser(): Promise<Browser>;
