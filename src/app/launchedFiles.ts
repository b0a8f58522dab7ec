/** What a browser that has installed the site hands over when a file is opened with it. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files: readonly { getFile(): Promise<File> }[] }) => void): void;
}

/** Takes the files that the person opens with the installed site, where the browser can do that. */
export function takeLaunchedFiles(open: (files: readonly File[]) => void): void {
  const { launchQueue } = window as Window & { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files }) => {
    if (files.length > 0) open(await Promise.all(files.map((file) => file.getFile())));
  });
}
