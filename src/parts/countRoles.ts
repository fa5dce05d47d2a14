/** `1 role`, `12 roles`. */
export function countRoles(count: number): string {
  return count === 1 ? '1 role' : `${count} roles`;
}
