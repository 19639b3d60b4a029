import { fold } from '../text/vietnamese-text';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The villages that a conference is for: those its scope names, all of them where it names none (clause S41). */
export function villagesInScope(scope: string, names: readonly string[]): readonly string[] {
  const text = fold(scope);
  const named = names.filter(
    (name) =>
      name.trim() !== '' &&
      new RegExp(`(?:^|[^\\p{L}\\p{N}])${escaped(fold(name))}(?:$|[^\\p{L}\\p{N}])`, 'u').test(text),
  );
  return named.length === 0 ? names : named;
}
