const signs = /no space left|disk is full|disk full|max_temp_directory_size|quota exceeded/i

/** Whether an error of Node or DuckDB says that there is no room left on the disk. */
export function isFailureOfDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' || signs.test(error.message)
}
