//! Line diffs and patches.

use std::borrow::Cow;
use std::fmt::{self, Display};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Edit<T> {
    Keep(T),
    Add(T),
    Remove(T),
}

impl<T> Edit<T> {
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Edit<U> {
        match self {
            Edit::Keep(item) => Edit::Keep(f(item)),
            Edit::Add(item) => Edit::Add(f(item)),
            Edit::Remove(item) => Edit::Remove(f(item)),
        }
    }
}

impl<T: Display> Display for Edit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edit::Keep(item) => write!(f, " {item}"),
            Edit::Add(item) => write!(f, "+{item}"),
            Edit::Remove(item) => write!(f, "-{item}"),
        }
    }
}

/// Edits that turn one slice into the other.
pub fn diff<'d, T>(old: &'d [T], new: &'d [T]) -> Vec<Edit<&'d T>>
where
    T: PartialEq,
{
    let mut common = vec![vec![0u32; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            common[i][j] = match a == b {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut edits = Vec::new();
    while i < old.len() || j < new.len() {
        match (old.get(i), new.get(j)) {
            (Some(a), Some(b)) if a == b => {
                edits.push(Edit::Keep(a));
                (i, j) = (i + 1, j + 1);
            }
            (Some(a), b) if b.is_none() || common[i + 1][j] >= common[i][j + 1] => {
                edits.push(Edit::Remove(a));
                i += 1;
            }
            (_, b) => {
                edits.extend(b.map(Edit::Add));
                j += 1;
            }
        }
    }
    edits
}

#[derive(Debug, PartialEq)]
pub enum PatchError {
    Mismatch { line: usize, wanted: String },
    Leftover(usize),
}

#[derive(Clone, Default)]
pub struct Patch<'p> {
    edits: Vec<Edit<Cow<'p, str>>>,
}

impl<'p> Patch<'p> {
    pub fn between(old: &'p str, new: &'p str) -> Patch<'p> {
        let old: Vec<&'p str> = old.lines().collect();
        let new: Vec<&'p str> = new.lines().collect();
        let edits = diff(&old, &new).into_iter();
        Patch {
            edits: edits
                .map(|edit| edit.map(|line| Cow::Borrowed(*line)))
                .collect(),
        }
    }

    pub fn into_owned(self) -> Patch<'static> {
        let own = |line: Cow<'_, str>| Cow::Owned(line.into_owned());
        let edits = self.edits.into_iter().map(|edit| edit.map(own)).collect();
        Patch { edits }
    }

    pub fn invert(&mut self) {
        for edit in self.edits.iter_mut() {
            *edit = match edit.clone() {
                Edit::Add(line) => Edit::Remove(line),
                Edit::Remove(line) => Edit::Add(line),
                keep => keep,
            };
        }
    }

    pub fn apply(&self, text: &str) -> Result<String, PatchError> {
        let mut lines = text.lines().enumerate();
        let mut out = Vec::new();
        for edit in &self.edits {
            let (Edit::Keep(line) | Edit::Add(line) | Edit::Remove(line)) = edit;
            if !matches!(edit, Edit::Add(_)) {
                match lines.next() {
                    Some((_, found)) if found == line => {}
                    other => {
                        let line_number = other.map_or(0, |(index, _)| index + 1);
                        let wanted = line.to_string();
                        return Err(PatchError::Mismatch {
                            line: line_number,
                            wanted,
                        });
                    }
                }
            }
            if !matches!(edit, Edit::Remove(_)) {
                out.push(line.as_ref());
            }
        }
        match lines.count() {
            0 => Ok(out.join("\n")),
            more => Err(PatchError::Leftover(more)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diffs_any_type() {
        let edits = diff(&[1, 2, 3], &[1, 3, 4]);
        let expected = [
            Edit::Keep(&1),
            Edit::Remove(&2),
            Edit::Keep(&3),
            Edit::Add(&4),
        ];
        assert_eq!(edits, expected);
        let copy = edits[1];
        assert_eq!(copy.map(|n| n * 10).to_string(), "-20");
    }

    #[test]
    fn prints() {
        let text: Vec<String> = diff(&["a", "b"], &["b", "c"])
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(text, ["-a", " b", "+c"]);
    }

    #[test]
    fn round_trip() {
        let (old, new) = ("x\ny\nz", "y\nz\nw");
        let mut patch = Patch::between(old, new);
        assert_eq!(patch.apply(old).unwrap(), new);
        patch.invert();
        assert_eq!(patch.apply(new).unwrap(), old);
        assert_eq!(Patch::default().apply(""), Ok(String::new()));
    }

    #[test]
    fn mismatches() {
        let patch = Patch::between("a\nb", "a");
        let wanted = "b".to_string();
        let error = patch.apply("a\nq").unwrap_err();
        assert_eq!(error, PatchError::Mismatch { line: 2, wanted });
        assert_eq!(patch.apply("a\nb\nc"), Err(PatchError::Leftover(1)));
    }

    #[test]
    fn owned_patches_outlive_the_text() {
        let patch = {
            let text = String::from("new line");
            Patch::between("", &text).clone().into_owned()
        };
        assert_eq!(patch.apply(""), Ok("new line".to_string()));
    }
}
